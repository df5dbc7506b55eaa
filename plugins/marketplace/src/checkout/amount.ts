interface RawAmount {
  readonly value: string;
  readonly precision: 20;
}

/** An amount as Medusa keeps it in JSON beside its column. */
export const rawValue = (amount: number): RawAmount => ({ value: String(amount), precision: 20 });

/** The same as a text. */
export const rawAmount = (amount: number): string => JSON.stringify(rawValue(amount));

/** A number of a row, and what Medusa keeps of it in JSON beside it. */
export const counted = (column: string, value: number | null): Record<string, unknown> => ({
  [column]: value,
  [`raw_${column}`]: value === null ? null : rawValue(value),
});
