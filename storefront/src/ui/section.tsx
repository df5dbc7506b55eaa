import type { ComponentChildren, VNode } from "preact";

/** A part of a page with its heading. */
export const Section = ({
  id,
  title,
  more,
  children,
}: {
  id: string;
  title: string;
  more?: VNode;
  children: ComponentChildren;
}) => (
  <section aria-labelledby={id} class="part">
    <div class="part-head">
      <h2 id={id}>{title}</h2>
      {more}
    </div>
    {children}
  </section>
);
