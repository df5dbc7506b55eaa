/** An amount as Medusa keeps it in JSON beside its column. */
export const rawAmount = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 });
