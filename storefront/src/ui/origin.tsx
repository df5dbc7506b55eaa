import type { Listing, RegisterItem } from "@cho-ocop/contracts";
import { Section, type Voice } from "./page.js";
import { Term, Terms } from "./terms.js";

/** Where a product comes from, in both eras. */
export const Origin = ({ origin, voice }: { origin: RegisterItem["origin"]; voice: Voice }) => {
  const { texts, to } = voice;
  const province = (page: "province" | "formerProvince", { name }: { name: string }) => (
    <a lang="vi" href={to({ page, name })}>
      {name}
    </a>
  );
  return (
    <Section id="origin" title={texts.entry.origin}>
      <div class="eras">
        <div class="era">
          <h3>{texts.entry.since}</h3>
          <Terms>
            <Term name={texts.entry.commune}>{origin.commune && <span lang="vi">{origin.commune.name}</span>}</Term>
            <Term name={texts.entry.province}>{province("province", origin.province)}</Term>
          </Terms>
        </div>
        <div class="era">
          <h3>{texts.entry.before}</h3>
          {origin.before === null ? (
            <p>{texts.entry.sameBefore}</p>
          ) : (
            <Terms>
              <Term name={texts.entry.commune}>
                {origin.before.commune && <span lang="vi">{origin.before.commune}</span>}
              </Term>
              <Term name={texts.entry.district}>
                {origin.before.district && <span lang="vi">{origin.before.district}</span>}
              </Term>
              <Term name={texts.entry.province}>{province("formerProvince", origin.before.province)}</Term>
            </Terms>
          )}
        </div>
      </div>
    </Section>
  );
};

interface MakerData {
  readonly producer: RegisterItem["producer"];
  readonly home: Listing["producerOrigin"];
  readonly voice: Voice;
}

/** Who makes it, with legal form and address in both eras. */
export const Maker = ({ producer, home, voice }: MakerData) => {
  const { texts, say, to } = voice;
  return (
    <Section id="producer" title={texts.entry.producer}>
      {producer === null ? (
        <p class="note">{texts.entry.noProducer}</p>
      ) : (
        <>
          <p class="maker">
            <a lang="vi" href={to({ page: "producer", handle: producer.handle })}>
              {producer.name}
            </a>
          </p>
          <Terms>
            <Term name={texts.entry.legalForm}>{say(producer.legalFormName)}</Term>
            <Term name={texts.claims.address}>
              {home === null ? <span class="quiet">{texts.claims.noAddress}</span> : say(home.text)}
            </Term>
          </Terms>
        </>
      )}
    </Section>
  );
};
