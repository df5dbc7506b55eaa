import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A list of names and values, one below the other on a phone and in two columns beside that. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="grid grid-cols-1 gap-x-4 gap-y-0.5 sm:gap-y-2 sm:grid-cols-[12rem_1fr]">{children}</dl>
);

/** One name with its value; nothing when there is none. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children === null || children === undefined || children === "" ? null : (
    <>
      <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
      <dd className="txt-compact-small text-ui-fg-base mb-2 min-w-0 break-words sm:mb-0">{children}</dd>
    </>
  );

/** A part of the page with a heading and, beside it, what can be done there. */
export const Part = ({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) => (
  <section className="flex flex-col gap-y-4 px-6 py-4">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <Text asChild size="base" weight="plus">
        <h2>{title}</h2>
      </Text>
      {action}
    </div>
    {children}
  </section>
);
