import type { Province } from "../../api/reference.js";
import { Links } from "../../ui/links.js";
import type { Page, Voice } from "../../ui/page.js";
import { Term, Terms } from "../../ui/terms.js";
import { type LandingData, landingPage } from "./landing.js";

const formerLinks = (former: readonly { name: string }[], voice: Voice) =>
  former.map(({ name }) => ({ href: voice.to({ page: "formerProvince", name }), text: name }));

const home = (voice: Voice) => ({ place: { page: "home" } as const, name: voice.texts.landing.province.others });

/** A province of today: which ones it was merged from, what is for sale and what the register has. */
export function provincePage(province: Province, data: LandingData, voice: Voice): Page {
  const { landing } = voice.texts;
  const { code, name, mergedFrom } = province;
  const merged = mergedFrom.length > 1;
  return landingPage(
    {
      here: { page: "province", name },
      kicker: landing.province.kicker,
      title: name,
      description: landing.province.description(name),
      choice: { era: "since", province: [code] },
      above: [home(voice)],
      head: merged ? (
        <Terms>
          <Term name={landing.province.merged}>
            <Links lang="vi" links={formerLinks(mergedFrom, voice)} />
            <span class="article" lang="vi">
              {landing.law}
            </span>
          </Term>
        </Terms>
      ) : (
        <p class="quiet">{landing.province.alone}</p>
      ),
    },
    data,
    voice,
  );
}

/** A province of before 1 July 2025: what it belongs to now, what was merged with it, what is for sale and what the register has. */
export function formerProvincePage(
  province: Province,
  now: Province | undefined,
  data: LandingData,
  voice: Voice,
): Page {
  const { landing } = voice.texts;
  const { code, name, successor } = province;
  const siblings = now?.mergedFrom.filter((one) => one.code !== code) ?? [];
  const nowName = now?.name ?? successor?.name ?? name;
  return landingPage(
    {
      here: { page: "formerProvince", name },
      kicker: landing.former.kicker,
      title: landing.former.title(name),
      description: landing.former.description(name, nowName),
      choice: { era: "before", province: [code] },
      above: [home(voice), { place: { page: "province", name: nowName }, name: nowName, vietnamese: true }],
      head: (
        <Terms>
          <Term name={landing.former.now}>
            <Links lang="vi" links={[{ href: voice.to({ page: "province", name: nowName }), text: nowName }]} />
            {siblings.length === 0 ? (
              <span class="quiet">{landing.former.same}</span>
            ) : (
              <span class="article" lang="vi">
                {landing.law}
              </span>
            )}
          </Term>
          <Term name={landing.former.siblings}>
            {siblings.length > 0 && <Links lang="vi" links={formerLinks(siblings, voice)} />}
          </Term>
        </Terms>
      ),
    },
    data,
    voice,
  );
}
