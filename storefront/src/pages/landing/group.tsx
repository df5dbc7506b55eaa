import { groupByCode, type ProductGroup, type ProductSet } from "@cho-ocop/ocop-rules";
import type { Crumb } from "../../ui/crumbs.js";
import { GroupPicture } from "../../ui/icons.js";
import { Links } from "../../ui/links.js";
import { type Page, Section, type Voice } from "../../ui/page.js";
import { Term, Terms } from "../../ui/terms.js";
import { type LandingData, landingPage } from "./landing.js";

/** The way to a product set; `current` is the number of the one that is shown. */
export const setLink = (set: ProductSet, voice: Voice, current?: number) => ({
  href: voice.to({ page: "set", number: set.number }),
  text: voice.say(set.name),
  current: set.number === current,
});

const aboveGroups = ({ texts }: Voice): readonly Crumb[] => [
  { place: { page: "listings" }, name: texts.nav.listings },
  { place: { page: "groups" }, name: texts.landing.groups.title },
];

/** One of the six groups: its product sets, what is for sale and what the register has. */
export function groupPage(group: ProductGroup, data: LandingData, voice: Voice): Page {
  const { texts, say } = voice;
  const { landing } = texts;
  return landingPage(
    {
      here: { page: "group", code: group.code },
      kicker: landing.group.kicker,
      title: say(group.name),
      description: landing.group.description(say(group.name)),
      choice: { group: [group.code] },
      above: aboveGroups(voice),
      head: <GroupPicture code={group.code} />,
      foot: (
        <Section id="sets" title={landing.group.sets}>
          {group.subgroups.map(({ code, name, sets }) => (
            <div key={code} class="subgroup">
              {group.subgroups.length > 1 && <h3>{say(name)}</h3>}
              <Links links={sets.map((set) => setLink(set, voice))} />
            </div>
          ))}
        </Section>
      ),
    },
    data,
    voice,
  );
}

/** One of the 26 product sets: what the law says of it, what is for sale and what the register has. */
export function setPage(set: ProductSet, data: LandingData, voice: Voice): Page {
  const { texts, say } = voice;
  const { landing } = texts;
  const group = groupByCode(set.group);
  const siblings = group?.subgroups.flatMap(({ sets }) => sets) ?? [];
  return landingPage(
    {
      here: { page: "set", number: set.number },
      kicker: landing.set.kicker,
      title: say(set.name),
      description: landing.set.description(say(set.name)),
      choice: { set: [String(set.number)] },
      above: [
        ...aboveGroups(voice),
        ...(group === undefined
          ? []
          : [{ place: { page: "group", code: group.code } as const, name: say(group.name) }]),
      ],
      head: (
        <Terms>
          <Term name={landing.set.number}>{set.number}</Term>
          <Term name={landing.set.annex}>{set.annexName !== null && <span lang="vi">{set.annexName}</span>}</Term>
          <Term name={landing.set.ministries}>{set.ministries.map(({ name }) => say(name)).join(", ")}</Term>
          <Term name={landing.set.samples}>{set.samples === 0 ? landing.set.noSamples : set.samples}</Term>
        </Terms>
      ),
      foot: siblings.length > 1 && (
        <Section id="sets" title={landing.set.siblings}>
          <Links links={siblings.map((one) => setLink(one, voice, set.number))} />
        </Section>
      ),
    },
    data,
    voice,
  );
}
