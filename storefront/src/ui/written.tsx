import type { Operator } from "../operator.js";
import { DeclaredValue } from "./declared.js";
import { Section, type Voice } from "./page.js";
import type { Block, ProsePart } from "./prose.js";

const Piece = ({ block, operator, voice }: { block: Block; operator: Operator; voice: Voice }) => {
  if (typeof block === "string") return <p>{block}</p>;
  if ("list" in block)
    return (
      <ul class="plain-list">
        {block.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  if ("steps" in block)
    return (
      <ol class="steps">
        {block.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    );
  if ("link" in block)
    return (
      <p>
        <a class="onward" href={voice.to(block.link)}>
          {block.text}
        </a>
      </p>
    );
  return (
    <p>
      {block.before}
      <DeclaredValue operator={operator} of={block.declared} voice={voice} />
      {block.after}
    </p>
  );
};

/** The parts of a written page, each with the article of law that it tells. */
export const Written = ({
  parts,
  operator,
  voice,
}: {
  parts: readonly ProsePart[];
  operator: Operator;
  voice: Voice;
}) => (
  <>
    {parts.map(({ title, blocks, law }, index) => (
      <Section key={title} id={`p${index + 1}`} title={title}>
        <div class="prose">
          {blocks.map((block, at) => (
            <Piece key={at} block={block} operator={operator} voice={voice} />
          ))}
          {law !== undefined && (
            <p class="law">
              {voice.texts.content.law}: {law}
            </p>
          )}
        </div>
      </Section>
    ))}
  </>
);
