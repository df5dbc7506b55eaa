import { type MadeLink, SELLER_ROLES, type SellerMembers } from "@cho-ocop/contracts";
import { Moment } from "../../ui/moment.js";
import type { Page, Voice } from "../../ui/page.js";
import { Field, type FieldErrors } from "../field.js";
import { type Notice, NoticeLine } from "../notice.js";

type Member = SellerMembers["members"][number];

/** What the page of members shows. `made`: a link that was made just now, which is shown once. */
export interface MembersData {
  readonly members: SellerMembers;
  readonly made: MadeLink | null;
  readonly email: string;
  readonly errors: FieldErrors;
  readonly notice: Notice | null;
  readonly query: string;
}

const RoleChoice = ({ props, chosen, voice }: { props: object; chosen: Member["role"]; voice: Voice }) => (
  <select {...props}>
    {SELLER_ROLES.map((one) => (
      <option key={one} value={one} selected={one === chosen}>
        {voice.texts.deskJoining.roles[one]}
      </option>
    ))}
  </select>
);

const One = ({ member, action, voice }: { member: Member; action: string; voice: Voice }) => {
  const { members: texts, roles } = voice.texts.deskJoining;
  return (
    <li class="life">
      <h2>
        <span lang="vi">{member.name}</span> <span class="chip chip-open">{roles[member.role]}</span>
      </h2>
      <p class="quiet">
        {member.email}
        {member.self && ` · ${texts.you}`}
      </p>
      <details class="move">
        <summary aria-label={texts.changeOf(member.name)}>{texts.change}</summary>
        <form action={action} method="post">
          <input type="hidden" name="member" value={member.id} />
          <div class="field">
            <label for={`role-${member.id}`}>{texts.role}</label>
            <RoleChoice props={{ id: `role-${member.id}`, name: "role" }} chosen={member.role} voice={voice} />
          </div>
          <button type="submit" name="act" value="role">
            {texts.setRole}
          </button>
          <button type="submit" name="act" value="remove" class="quiet-button">
            {texts.remove}
          </button>
        </form>
      </details>
    </li>
  );
};

/** Who works for a seller, and who is invited; for its owner. */
export function membersPage({ members, made, email, errors, notice, query }: MembersData, voice: Voice): Page {
  const { deskJoining, brand, desk } = voice.texts;
  const { members: texts, roles } = deskJoining;
  const here = { page: "joining", part: "members", query } as const;
  const action = voice.to(here);
  return {
    title: `${texts.title} – ${members.seller.name} – ${brand}`,
    here,
    sheets: ["entry", "buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <p>
          <a href={voice.to({ page: "deskOrders", query })}>{desk.orders.title}</a>
        </p>
        <h1>{texts.title}</h1>
        <p class="lead" lang="vi">
          {members.seller.name}
        </p>
        <NoticeLine notice={notice} />
        {made !== null && (
          <section class="part" aria-labelledby="made">
            <h2 id="made">{texts.made}</h2>
            <p>{texts.madeHint}</p>
            <div class="field">
              <label for="made-link">{texts.link}</label>
              <textarea id="made-link" class="copied" readOnly rows={4}>
                {made.link}
              </textarea>
              <p class="hint">
                {texts.until} <Moment at={made.expiresAt} />
              </p>
            </div>
          </section>
        )}
        <ul class="part orders">
          {members.members.map((member) => (
            <One key={member.id} member={member} action={action} voice={voice} />
          ))}
        </ul>
        {members.invitations.length > 0 && (
          <section class="part" aria-labelledby="invited">
            <h2 id="invited">{texts.invited}</h2>
            <ul class="plain-list documents">
              {members.invitations.map((invitation) => (
                <li key={invitation.id}>
                  {invitation.email} <span class="quiet">{roles[invitation.role]}</span>
                  <form action={action} method="post">
                    <input type="hidden" name="invitation" value={invitation.id} />
                    <button
                      type="submit"
                      name="act"
                      value="withdraw"
                      class="quiet-button"
                      aria-label={texts.withdrawOf(invitation.email)}
                    >
                      {texts.withdraw}
                    </button>
                  </form>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="part" aria-labelledby="invite">
          <h2 id="invite">{texts.invite}</h2>
          <form class="delivery" action={action} method="post">
            <Field name="email" label={desk.email} errors={errors} voice={voice}>
              {(props) => (
                <input {...props} required type="email" maxLength={200} autocapitalize="none" value={email} />
              )}
            </Field>
            <Field name="role" label={texts.role} hint={texts.rolesHint} errors={errors} voice={voice}>
              {(props) => <RoleChoice props={props} chosen="clerk" voice={voice} />}
            </Field>
            <button type="submit" name="act" value="invite">
              {texts.makeLink}
            </button>
          </form>
        </section>
      </div>
    ),
  };
}
