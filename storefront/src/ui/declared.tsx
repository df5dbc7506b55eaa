import type { Declared, Operator } from "../operator.js";
import { Section } from "./section.js";
import { Term, Terms } from "./terms.js";
import type { Voice } from "./voice.js";

/** What the operator declared, or plainly that it did not. */
export const DeclaredValue = ({ operator, of, voice }: { operator: Operator; of: Declared; voice: Voice }) =>
  operator[of] === undefined ? (
    <span class="undeclared">{voice.texts.content.undeclared}</span>
  ) : (
    <b lang="vi">{operator[of]}</b>
  );

/** Who runs the shop, every field with its value or that it is missing. */
export const OperatorTerms = ({ operator, voice }: { operator: Operator; voice: Voice }) => {
  const { operator: texts } = voice.texts.content;
  const fields = Object.keys(texts.fields) as Declared[];
  return (
    <Section id="operator" title={texts.title}>
      {fields.some((of) => operator[of] === undefined) && <p class="note">{texts.missing}</p>}
      <Terms>
        {fields.map((of) => (
          <Term key={of} name={texts.fields[of]}>
            <DeclaredValue operator={operator} of={of} voice={voice} />
          </Term>
        ))}
      </Terms>
    </Section>
  );
};
