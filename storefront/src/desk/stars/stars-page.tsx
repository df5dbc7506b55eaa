import type { RegisterEntry, SellerName } from "@cho-ocop/contracts";
import { calendarDay, filingWindow } from "@cho-ocop/ocop-rules";
import { badgeAddress } from "../../badge/badges.js";
import type { Page, Voice } from "../../ui/page.js";
import { StarBadge, StatusChip } from "../../ui/status.js";
import { Term, Terms } from "../../ui/terms.js";
import { truthSentence } from "../../ui/truth-panel.js";

/** What the page of a seller's stars shows. */
export interface StarsData {
  readonly seller: SellerName;
  /** What the register has of its producer. */
  readonly entries: readonly RegisterEntry[];
  /** Where the shop stands, for the code that other sites take. */
  readonly origin: string;
  readonly query: string;
}

/** The code that shows an entry's badge on another site and leads to the entry. */
const codeOf = ({ handle, name }: RegisterEntry, origin: string, voice: Voice): string => {
  const [page, badge] = [voice.to({ page: "entry", handle }), badgeAddress(handle)].map(
    (at) => new URL(at, origin).href,
  );
  const alt = name.replace(/[&"<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return `<a href="${page}"><img src="${badge}${voice.language === "vi" ? "" : `?lang=${voice.language}`}" alt="OCOP: ${alt}" height="40"></a>`;
};

const Window = ({ entry, voice }: { entry: RegisterEntry; voice: Voice }) => {
  const { deskStars: texts } = voice.texts;
  const { validUntil, stars } = entry.panel;
  // What has ended is recognised anew; there is no window any more.
  if (stars === null) return null;
  if (validUntil === null) return <Term name={texts.filing}>{texts.noWindow}</Term>;
  const { opensOn, closesOn } = filingWindow(calendarDay(validUntil));
  return (
    <Term name={texts.filing}>
      {texts.window(opensOn, closesOn)} <span class="article">{texts.windowSource}</span>
    </Term>
  );
};

const Entry = ({ entry, origin, voice }: { entry: RegisterEntry; origin: string; voice: Voice }) => {
  const { texts, to, say } = voice;
  const { panel, handle } = entry;
  return (
    <li class="life">
      <h2 lang="vi">
        <a href={to({ page: "entry", handle })}>{entry.name}</a>
      </h2>
      <p class="card-status">
        <StarBadge panel={panel} voice={voice} />
        <StatusChip panel={panel} voice={voice} />
      </p>
      <p>{truthSentence(panel, voice)}</p>
      <Terms>
        <Window entry={entry} voice={voice} />
        {panel.next !== null && (
          <Term name={texts.panel.next}>
            {say(panel.next.text)} <span class="article">{panel.next.article}</span>
          </Term>
        )}
      </Terms>
      <details class="move">
        <summary>{texts.deskStars.badge}</summary>
        <p class="hint">{texts.deskStars.badgeHint}</p>
        <p>
          <img src={badgeAddress(handle)} alt="" height={40} loading="lazy" />
        </p>
        <div class="field">
          <label for={`code-${handle}`}>
            {texts.deskStars.badgeCode}
            <span class="hidden">: {entry.name}</span>
          </label>
          <textarea id={`code-${handle}`} rows={4} readOnly>
            {codeOf(entry, origin, voice)}
          </textarea>
        </div>
      </details>
    </li>
  );
};

/** What each product of a seller's producer holds today, until when, when its re-evaluation can be filed, and its badge for other sites. */
export function starsPage({ seller, entries, origin, query }: StarsData, voice: Voice): Page {
  const { texts, to } = voice;
  return {
    title: `${texts.deskStars.title} – ${seller.name} – ${texts.brand}`,
    here: { page: "deskStars", query },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <p>
          <a href={to({ page: "deskOrders", query })}>{texts.deskOrders.order.all}</a>
        </p>
        <h1>{texts.deskStars.title}</h1>
        <p class="lead">{texts.deskStars.lead}</p>
        {entries.length === 0 ? (
          <p class="note">{texts.deskStars.empty}</p>
        ) : (
          <ul class="lives">
            {entries.map((entry) => (
              <Entry key={entry.handle} entry={entry} origin={origin} voice={voice} />
            ))}
          </ul>
        )}
      </div>
    ),
  };
}
