import type { LegalForm } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";

/** The kinds of business that the law of withheld tax tells apart. */
export const TAX_ACTIVITIES = ["goods", "services", "production", "other"] as const;
export type TaxActivity = (typeof TAX_ACTIVITIES)[number];

/** Rates in basis points (hundredths of a per cent) of what is sold on a day from `from` to `to`, its last day. */
export interface TaxRate {
  readonly activity: TaxActivity;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly vat: number;
  readonly pit: number;
}

export interface WithholdingLaw {
  /** What must stand wherever these rates are shown or switched on. */
  readonly adviser: { readonly vi: string; readonly en: string };
  readonly selfDeclaring: readonly LegalForm[];
  readonly rates: readonly TaxRate[];
}

/** Whose sale it is, for the tax on it. */
export interface TaxSubject {
  /** Null for goods of no producer of the register. */
  readonly legalForm: LegalForm | null;
  /** Null where nobody has said it. */
  readonly activity: TaxActivity | null;
}

/** What is withheld of a sale, in basis points. */
export interface Withheld {
  readonly vat: number;
  readonly pit: number;
}

const NOTHING: Withheld = { vat: 0, pit: 0 };

/**
 * The rates at which tax is withheld from a sale on a day. Whoever is not known to declare for itself is withheld from, and a kind of
 * business that nobody has named has the highest rates: the market answers for what it fails to withhold.
 * Law: Decree 68/2026/NĐ-CP, article 11.1; Law 48/2024/QH15, article 12.2.b; Law 109/2025/QH15, article 7.3; highest rate: Decree 117/2025/NĐ-CP.
 */
export function withheldOn(day: CalendarDay, { legalForm, activity }: TaxSubject, law: WithholdingLaw): Withheld {
  if (legalForm === null || law.selfDeclaring.includes(legalForm)) return NOTHING;
  const inForce = law.rates.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const named = inForce.filter((rate) => rate.activity === activity);
  // Also where the law of that day did not know the kind of business yet.
  const rates = named.length > 0 ? named : inForce;
  return { vat: Math.max(0, ...rates.map(({ vat }) => vat)), pit: Math.max(0, ...rates.map(({ pit }) => pit)) };
}
