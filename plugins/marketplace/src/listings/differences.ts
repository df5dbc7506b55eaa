import type { ListingDifference, ListingDraft } from "@cho-ocop/contracts";

/** What of a certified product an operator looks at before it changes: its recipe, and in which packs it is sold. */
const CERTIFIED = ["ingredients", "declaration", "unprocessed"] as const;
const FREE = ["description", "shelfLife", "storage", "warnings", "handling"] as const;

const told = (value: string | boolean | null): string | null => (value === null ? null : String(value));

const packTitles = ({ packs }: ListingDraft): string =>
  packs
    .map(({ title }) => title)
    .sort((one, other) => one.localeCompare(other, "vi"))
    .join("; ");

const between = (
  before: ListingDraft,
  after: ListingDraft,
  fields: readonly (keyof Omit<ListingDraft, "packs" | "photos" | "season">)[],
): ListingDifference[] =>
  fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }));

/** What a change does to a certified product: for an operator to see before shoppers do. */
export function certifiedDifferences(before: ListingDraft, after: ListingDraft): ListingDifference[] {
  const packs = { field: "packs", before: packTitles(before), after: packTitles(after) };
  return [...between(before, after, CERTIFIED), ...(packs.before === packs.after ? [] : [packs])];
}

const samePacks = (before: ListingDraft, after: ListingDraft): boolean =>
  before.packs.length === after.packs.length &&
  before.packs.every((pack, index) => {
    const other = after.packs[index];
    // What a new pack begins with is not shown: its stock lives on by itself.
    return (
      other !== undefined && pack.title === other.title && pack.price === other.price && pack.grams === other.grams
    );
  });

/** Whether two drafts would be shown alike. */
export const looksSame = (before: ListingDraft, after: ListingDraft): boolean =>
  between(before, after, [...CERTIFIED, ...FREE]).length === 0 &&
  samePacks(before, after) &&
  before.season?.from === after.season?.from &&
  before.season?.to === after.season?.to &&
  before.photos.join() === after.photos.join();
