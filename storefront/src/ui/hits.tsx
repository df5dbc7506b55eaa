/** Which letters of a text a search found, from and to. */
export type Matches = readonly (readonly [number, number])[];

/** What a list of hits tells the script of the page, which notes which one was opened. */
export interface HitMarks {
  readonly "data-search": string;
  /** How many hits stand on the pages before. */
  readonly "data-before": number;
}

/** A text with the parts that a search found marked, as elements: ranges that do not fit the text are left out. */
export const Highlighted = ({ text, matches }: { text: string; matches: Matches | undefined }) => {
  const parts = [];
  let at = 0;
  for (const [from, to] of matches ?? []) {
    if (from < at || to <= from || to > text.length) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
};
