import type { CertificatePanel, Listing } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import { written } from "../texts/truth/vi.js";
import { isIllustration } from "./listing-card.js";
import { Section, type Voice } from "./page.js";
import { Term, Terms } from "./terms.js";

type Grade = "certified" | "checked" | "declared";

const Claim = ({
  grade,
  voice,
  empty = false,
  children,
}: {
  grade: Grade;
  voice: Voice;
  /** Set where nothing has this grade. */
  empty?: boolean;
  children: ComponentChildren;
}) => (
  <li class={`claim claim-${empty ? "empty" : grade}`}>
    <h3>{voice.texts.claims[grade].grade}</h3>
    {children}
  </li>
);

const checkedText = ({ certificate }: CertificatePanel, { texts: { claims } }: Voice): string => {
  if (certificate === null) return claims.checked.nothing;
  return certificate.checkedOn === null ? claims.checked.none : claims.checked.on(written(certificate.checkedOn));
};

/** What may be said with certainty, what was only compared, and what somebody merely declares: `children`. */
export const Claims = ({
  panel,
  voice,
  children,
}: {
  panel: CertificatePanel;
  voice: Voice;
  children: ComponentChildren;
}) => {
  const { claims, truth } = voice.texts;
  const { certificate, stars } = panel;
  return (
    <Section id="claims" title={claims.title}>
      <ul class="claims">
        <Claim grade="certified" voice={voice} empty={stars === null}>
          <p>
            {stars === null
              ? claims.certified.none
              : claims.certified.by(stars, certificate === null ? "" : truth.act(certificate))}
          </p>
        </Claim>
        <Claim grade="checked" voice={voice} empty={certificate?.checkedOn == null}>
          <p>{checkedText(panel, voice)}</p>
        </Claim>
        <Claim grade="declared" voice={voice}>
          {children}
        </Claim>
      </ul>
    </Section>
  );
};

const FACTS = ["ingredients", "shelfLife", "storage", "warnings", "declaration"] as const;

/** What a seller declares of what it sells. An illustration was declared by nobody. */
export const Declared = ({ listing, voice }: { listing: Listing; voice: Voice }) => {
  const { declared: texts } = voice.texts.claims;
  if (isIllustration(listing)) return <p>{texts.made}</p>;
  const { declared, description } = listing;
  const said = FACTS.flatMap((fact) => {
    const text = declared?.[fact] ?? null;
    return text === null ? [] : [{ fact, text }];
  });
  const unprocessed = declared?.unprocessed === true;
  const season = declared?.season ?? null;
  return (
    <>
      <p>{said.length > 0 || unprocessed || season !== null || description !== null ? texts.listing : texts.bare}</p>
      <Terms>
        {unprocessed && <Term name={texts.kind}>{texts.unprocessed}</Term>}
        {season !== null && <Term name={voice.texts.season.name}>{voice.texts.season.of(season.from, season.to)}</Term>}
        {said.map(({ fact, text }) => (
          <Term key={fact} name={texts.facts[fact]}>
            <span class="described" lang="vi">
              {text}
            </span>
          </Term>
        ))}
      </Terms>
      {description !== null && (
        <div class="described" lang="vi">
          {description}
        </div>
      )}
    </>
  );
};
