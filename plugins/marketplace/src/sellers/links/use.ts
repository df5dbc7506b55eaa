import type { LinkKind, SellerLink, SellerRole, UseLink } from "@cho-ocop/contracts";
import { inOneTransaction, type Refusal, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { claimMember, refuseOthers, renewPassword } from "../account.js";
import { PRODUCER_TAKEN } from "../joining/apply.js";
import { openNewSeller } from "../open.js";
import { hashOfToken } from "./token.js";

const NO_LINK = refuse(
  "link_not_valid",
  404,
  "Liên kết này không đúng, đã dùng rồi hoặc đã hết hạn. Xin một liên kết mới từ người đã gửi",
  "This link is wrong, was used already or has run out. Please ask for a new one",
);
const WRONG_PASSWORD = refuse(
  "wrong_password",
  422,
  "E-mail này đã có tài khoản và mật khẩu không đúng",
  "This e-mail has an account, and the password is not right",
  [
    {
      path: "password",
      vi: "E-mail này đã có tài khoản: xin ghi mật khẩu đang dùng",
      en: "This e-mail has an account: please give its password",
    },
  ],
);
const NEEDS_LINK = refuse(
  "needs_password_link",
  409,
  "Tài khoản này chưa có mật khẩu. Xin người điều hành chợ cấp liên kết đặt mật khẩu trước",
  "This account has no password yet. Please ask the operator of the market for a link to set one first",
);
const NEEDS_NAME = refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", [
  { path: "name", vi: "Xin cho biết họ tên", en: "Please give your name" },
]);

const NOT_CLAIMED = { wrong_password: WRONG_PASSWORD, needs_link: NEEDS_LINK, needs_name: NEEDS_NAME } as const;

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

interface Stored {
  readonly id: string;
  readonly kind: LinkKind;
  readonly email: string;
  readonly producerId: string | null;
  readonly sellerId: string | null;
  readonly role: SellerRole | null;
  readonly name: string | null;
  readonly expiresAt: string;
  /** Whether an officer made it, to hand it over. */
  readonly byOfficer: boolean;
}

const VALID = `select l.id, l.kind, l.email, l.producer_id as "producerId", l.seller_id as "sellerId", l.role,
    coalesce(s.name, home.name) as name, to_json(l.expires_at)#>>'{}' as "expiresAt", l.made_by_type = 'user' as "byOfficer"
  from marketplace_link l
  left join marketplace_seller s on s.id = l.seller_id
  left join ocop_producer_home home on home.producer_id = l.producer_id
  where l.token_hash = ? and l.used_at is null and l.withdrawn_at is null and l.expires_at > ?`;

async function valid(knex: Knex, token: string, now: Date, lock = ""): Promise<Stored> {
  const { rows } = await knex.raw<{ rows: Stored[] }>(VALID + lock, [hashOfToken(token), now.toISOString()]);
  return rows[0] ?? no(NO_LINK);
}

/** What a link is for. Throws that it does not work. */
export async function seeLink(knex: Knex, token: string, now: Date): Promise<SellerLink> {
  const { kind, name, role, email, expiresAt } = await valid(knex, token, now);
  return { kind, name, role: kind === "producer" ? "owner" : role, email, expiresAt };
}

/** Does with a locked link what it is for. */
async function enter(tx: Transaction, { kind, producerId, sellerId, role }: Stored, memberId: string): Promise<void> {
  if (kind === "producer" && producerId !== null) {
    if ((await openNewSeller(tx, { producerId, ownerId: memberId })) === undefined) no(PRODUCER_TAKEN);
  } else if (sellerId !== null && role !== null)
    // Who works there already keeps the role: an invitation takes nothing away.
    await tx.raw(
      `insert into marketplace_membership (seller_id, member_id, role) values (?, ?, ?)
       on conflict (seller_id, member_id) do nothing`,
      [sellerId, memberId, role],
    );
}

const use = (tx: Transaction, id: string, now: Date): Promise<unknown> =>
  tx.raw("update marketplace_link set used_at = ? where id = ?", [now.toISOString(), id]);

/** A new password ends every link for one: whoever has an old one, it is not needed any more. */
const withdrawOthers = (tx: Transaction, email: string, now: Date): Promise<unknown> =>
  tx.raw(
    "update marketplace_link set withdrawn_at = ? where kind = 'password' and email = ? and used_at is null and withdrawn_at is null",
    [now.toISOString(), email],
  );

async function setPassword(
  container: MedusaContainer,
  { email, byOfficer }: Stored,
  { token, password }: UseLink,
  now: Date,
) {
  // The account may have become an officer's or a shopper's since the link was made.
  if (byOfficer) await refuseOthers(container, email);
  await inOneTransaction(container, async (tx) => {
    const link = await valid(tx.knex, token, now, " for update of l");
    await use(tx, link.id, now);
    await withdrawOthers(tx, email, now);
  });
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: { id: string }[] }>("select id from marketplace_member where email = ?", [
    email,
  ]);
  const [member] = rows;
  if (member !== undefined) await renewPassword(container, { memberId: member.id, email, password });
}

/**
 * Accepts an invitation, or sets a new password. Who has an account proves it with its password; everybody else chooses one. Throws why
 * it cannot be done; the link then still works.
 */
export async function useLink(container: MedusaContainer, asked: UseLink, now: Date): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const seen = await valid(knex, asked.token, now);
  if (seen.kind === "password") return setPassword(container, seen, asked, now);
  const claimed = await claimMember(container, {
    email: seen.email,
    password: asked.password,
    name: asked.name ?? "",
  });
  if (claimed.kind !== "member") return no(NOT_CLAIMED[claimed.kind]);
  await inOneTransaction(container, async (tx) => {
    const link = await valid(tx.knex, asked.token, now, " for update of l");
    await enter(tx, link, claimed.id);
    await use(tx, link.id, now);
  });
}
