import type { Handling } from "@cho-ocop/contracts";

/** Where a parcel goes, seen from its producer: within the producer's own province, or to another one. */
export type Zone = "own_province" | "elsewhere";

/** A line of a table of delivery prices: whole đồng up to a weight. Without a producer it is the market's own table. */
export interface DeliveryRate {
  readonly producerId: string | null;
  readonly handling: Handling;
  readonly zone: Zone;
  /** Null: any weight. */
  readonly upToGrams: number | null;
  readonly amount: number;
}

/** What one producer sends together. */
export interface Parcel {
  readonly producerId: string | null;
  readonly handling: Handling;
  readonly zone: Zone;
  readonly grams: number;
}

/**
 * What a parcel costs to send, in whole đồng: by the producer's own table or, where it has none for this handling, by the market's.
 * Undefined where the table has no price for the zone and the weight: such a parcel is not sent.
 */
export function deliveryPrice(parcel: Parcel, rates: readonly DeliveryRate[]): number | undefined {
  const handled = rates.filter(({ handling }) => handling === parcel.handling);
  const own = handled.filter(({ producerId }) => producerId !== null && producerId === parcel.producerId);
  const table = own.length > 0 ? own : handled.filter(({ producerId }) => producerId === null);
  const limit = ({ upToGrams }: DeliveryRate): number => upToGrams ?? Number.POSITIVE_INFINITY;
  const fitting = table.filter((rate) => rate.zone === parcel.zone && limit(rate) >= parcel.grams);
  return fitting.sort((one, other) => limit(one) - limit(other))[0]?.amount;
}

/** The zone of a parcel; what is not known counts as another province. */
export const zoneOf = (from: string | null, to: string | null): Zone =>
  from !== null && from === to ? "own_province" : "elsewhere";
