import type { ComponentChildren } from "preact";

/** A list of terms and what they are; a term without a value is left out. */
export const Terms = ({ children }: { children: ComponentChildren }) => <dl class="terms">{children}</dl>;

/** One term. Renders nothing where there is nothing to say. */
export const Term = ({ name, children }: { name: string; children: ComponentChildren }) =>
  children === null || children === undefined || children === "" || children === false ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
