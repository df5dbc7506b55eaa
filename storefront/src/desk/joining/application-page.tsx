import { MOST_DOCUMENT_BYTES, type SellerApplication, type SellerApplications } from "@cho-ocop/contracts";
import { Moment } from "../../ui/moment.js";
import type { Page, Voice } from "../../ui/page.js";
import { type Notice, NoticeLine } from "../notice.js";
import { SignOut } from "../sign-out.js";

type Entry = SellerApplication["checklist"][number];

const TONES: Readonly<Record<SellerApplication["state"], string>> = {
  applied: "open",
  needs_more: "soon",
  approved: "good",
  refused: "bad",
  withdrawn: "ended",
};
const ACCEPTED = "application/pdf,image/jpeg,image/png,image/webp";

const size = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.round(kilobytes / 102.4) / 10} MB`;
};

const Documents = ({ application, entry, voice }: { application: SellerApplication; entry: Entry; voice: Voice }) => {
  const { application: texts } = voice.texts.deskJoining;
  const open = application.moves.length > 0;
  const at = (id: string) =>
    voice.to({ page: "joining", part: "application", rest: [application.id, "documents", id] });
  if (entry.documents.length === 0) return <p class="quiet">{texts.noDocument}</p>;
  return (
    <ul class="plain-list documents">
      {entry.documents.map((document) => (
        <li key={document.id}>
          <a href={at(document.id)} lang="vi">
            {document.name}
          </a>{" "}
          <span class="quiet">{size(document.bytes)}</span>
          {open && (
            <form action={at(document.id)} method="post">
              <button type="submit" class="quiet-button" aria-label={texts.removeDocument(document.name)}>
                {texts.remove}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
};

const Upload = ({ application, entry, voice }: { application: SellerApplication; entry: Entry; voice: Voice }) => {
  const { application: texts } = voice.texts.deskJoining;
  const id = `${application.id}-${entry.item}`;
  const query = new URLSearchParams({ item: entry.item }).toString();
  return (
    <form
      class="upload"
      action={voice.to({ page: "joining", part: "application", rest: [application.id, "documents"], query })}
      method="post"
      enctype="multipart/form-data"
    >
      <div class="field">
        <label for={id}>{texts.file(voice.say(entry.name))}</label>
        <input id={id} name="file" type="file" required accept={ACCEPTED} />
      </div>
      <button type="submit" class="quiet-button">
        {texts.upload}
      </button>
    </form>
  );
};

const Checklist = ({ application, voice }: { application: SellerApplication; voice: Voice }) => {
  const { application: texts } = voice.texts.deskJoining;
  const open = application.moves.length > 0;
  return (
    <section class="part" aria-labelledby={`${application.id}-list`}>
      <h3 id={`${application.id}-list`}>{texts.checklist}</h3>
      <p class="hint">{texts.kinds(MOST_DOCUMENT_BYTES / 1024 / 1024)}</p>
      <ol class="checklist">
        {application.checklist.map((entry) => (
          <li key={entry.item}>
            <h4>
              {voice.say(entry.name)}{" "}
              <span class={`chip chip-${entry.needed === "always" ? "open" : "ended"}`}>
                {entry.needed === "always" ? texts.always : texts.whereItApplies}
              </span>
            </h4>
            <p>{voice.say(entry.hint)}</p>
            <p class="quiet" lang="vi">
              {entry.article}
            </p>
            {entry.upload && <Documents application={application} entry={entry} voice={voice} />}
            {entry.upload && open && <Upload application={application} entry={entry} voice={voice} />}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Moves = ({ application, voice }: { application: SellerApplication; voice: Voice }) => {
  const { application: texts } = voice.texts.deskJoining;
  const action = voice.to({ page: "joining", part: "application" });
  return (
    <div class="moves">
      {application.moves.map(({ move, name }) => (
        <form key={move} class="move" action={action} method="post">
          <input type="hidden" name="id" value={application.id} />
          {move === "withdraw" ? (
            <details class="move">
              <summary>{voice.say(name)}</summary>
              <p class="hint">{texts.withdrawHint}</p>
              <button type="submit" name="move" value={move} class="quiet-button">
                {texts.withdrawSure}
              </button>
            </details>
          ) : (
            <button type="submit" name="move" value={move}>
              {voice.say(name)}
            </button>
          )}
        </form>
      ))}
    </div>
  );
};

const One = ({ application, voice }: { application: SellerApplication; voice: Voice }) => {
  const { application: texts } = voice.texts.deskJoining;
  const last = application.history.at(-1);
  return (
    <article class="life">
      <h2>
        <span lang="vi">{application.producer.name}</span>{" "}
        <span class={`chip chip-${TONES[application.state]}`}>{voice.say(application.stateName)}</span>
      </h2>
      <p class="quiet">
        {application.number} · {voice.say(application.legalFormName)}
        {application.taxCode !== null && ` · ${texts.taxCode} ${application.taxCode}`}
      </p>
      <p>{texts.states[application.state]}</p>
      {last?.reason != null && (
        <p class="error notice">
          {texts.why}: <span lang="vi">{last.reason}</span>
        </p>
      )}
      {application.state === "approved" && (
        <p class="cart-go">
          <a
            class="button"
            href={voice.to({
              page: "deskListings",
              rest: "new",
              query: new URLSearchParams({ seller: application.producer.handle }).toString(),
            })}
          >
            {texts.begin}
          </a>
        </p>
      )}
      <Checklist application={application} voice={voice} />
      <Moves application={application} voice={voice} />
      <section class="part" aria-labelledby={`${application.id}-past`}>
        <h3 id={`${application.id}-past`}>{texts.history}</h3>
        <ol class="happened">
          {application.history.map(({ move, name, movedAt, reason, by }) => (
            <li key={`${move}-${movedAt}`}>
              {voice.say(name)} ({texts.by[by]})
              <span class="quiet">
                <Moment at={movedAt} />
              </span>
              {reason !== null && <span lang="vi">{reason}</span>}
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
};

/** The applications of who is signed in, with what each still has to show. */
export function applicationPage({ applications }: SellerApplications, notice: Notice | null, voice: Voice): Page {
  const { deskJoining, brand } = voice.texts;
  const { application: texts } = deskJoining;
  return {
    title: `${texts.title} – ${brand}`,
    here: { page: "joining", part: "application" },
    sheets: ["entry", "buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{texts.title}</h1>
        <NoticeLine notice={notice} />
        {applications.length === 0 && (
          <>
            <p class="empty part">{texts.empty}</p>
            <p class="cart-go">
              <a class="button" href={voice.to({ page: "joining", part: "apply" })}>
                {deskJoining.apply.title}
              </a>
            </p>
          </>
        )}
        <div class="part orders">
          {applications.map((application) => (
            <One key={application.id} application={application} voice={voice} />
          ))}
        </div>
        <SignOut voice={voice} />
      </div>
    ),
  };
}
