import { PRODUCT_GROUPS } from "@cho-ocop/ocop-rules";
import { Crumbs } from "../../ui/crumbs.js";
import { GroupCards } from "../../ui/group-cards.js";
import { Links } from "../../ui/links.js";
import { type Page, Section, type Voice } from "../../ui/page.js";
import { setLink } from "./group.js";

/** All groups of the programme with their product sets. `counts`: how many entries the register has of each; null where that is not known. */
export function groupsPage(counts: ReadonlyMap<string, number> | null, voice: Voice): Page {
  const { texts, say } = voice;
  const { groups } = texts.landing;
  const trail = { above: [{ place: { page: "listings" }, name: texts.nav.listings }], name: groups.title } as const;
  return {
    title: `${groups.title} – ${texts.brand}`,
    description: groups.description,
    here: { page: "groups" },
    sheets: ["ways"],
    trail,
    body: (
      <div class="wide">
        <Crumbs trail={trail} voice={voice} />
        <div class="landing-head">
          <h1>{groups.title}</h1>
          <p class="lead">{groups.lead}</p>
        </div>
        <GroupCards groups={PRODUCT_GROUPS} counts={counts} voice={voice} />
        {PRODUCT_GROUPS.map(({ code, name, subgroups }) => (
          <Section key={code} id={`sets-${code}`} title={groups.setsOf(say(name))}>
            <Links links={subgroups.flatMap(({ sets }) => sets).map((set) => setLink(set, voice))} />
          </Section>
        ))}
      </div>
    ),
  };
}
