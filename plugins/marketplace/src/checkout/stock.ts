import type { StockLine } from "@cho-ocop/kernel";

/** What one line of a purchase takes out of stock: so many pieces of an inventory item. A bundle has several of them. */
export interface Demand {
  readonly lineId: string;
  readonly inventoryItemId: string;
  readonly quantity: number;
  /** The line's own pieces that `quantity` stands for: several items make one piece of a bundle. */
  readonly each: number;
}

/** How much of an inventory item can still be promised at a place. */
export interface Level {
  readonly inventoryItemId: string;
  readonly locationId: string;
  readonly available: number;
}

/** A line of which there is not enough, and how many whole pieces of it could be had. */
export interface Shortage {
  readonly lineId: string;
  readonly left: number;
}

const keyOf = ({ inventoryItemId, locationId }: { inventoryItemId: string; locationId: string }): string =>
  `${inventoryItemId} ${locationId}`;

/**
 * Finds a place for every demand, each from one place: Medusa packs a line from one. What other lines of the same purchase take is counted.
 * Places that serve this purchase already come first, so that a parcel rarely comes from two; then the place with least that
 * still has enough, which leaves the others for larger orders.
 */
export function placeDemands(
  demands: readonly Demand[],
  levels: readonly Level[],
): { readonly ok: true; readonly lines: StockLine[] } | { readonly ok: false; readonly short: Shortage[] } {
  const left = new Map(levels.map((level) => [keyOf(level), level.available]));
  const used = new Set<string>();
  const lines: StockLine[] = [];
  const short = new Map<string, number>();
  // The largest first: a small one fits beside it more often than the other way round.
  const sorted = [...demands].sort((a, b) => b.quantity - a.quantity || (a.lineId < b.lineId ? -1 : 1));
  for (const demand of sorted) {
    const places = levels
      .filter(({ inventoryItemId }) => inventoryItemId === demand.inventoryItemId)
      .map((level) => ({ ...level, rest: left.get(keyOf(level)) ?? 0 }))
      .sort(
        (a, b) =>
          Number(used.has(b.locationId)) - Number(used.has(a.locationId)) ||
          a.rest - b.rest ||
          (a.locationId < b.locationId ? -1 : 1),
      );
    const place = places.find(({ rest }) => rest >= demand.quantity);
    if (place === undefined) {
      const most = Math.max(0, ...places.map(({ rest }) => rest));
      const could = Math.floor(most / demand.each);
      short.set(demand.lineId, Math.min(could, short.get(demand.lineId) ?? could));
      continue;
    }
    left.set(keyOf(place), place.rest - demand.quantity);
    used.add(place.locationId);
    const { inventoryItemId, lineId: lineItemId, quantity } = demand;
    lines.push({ inventoryItemId, locationId: place.locationId, lineItemId, quantity });
  }
  if (short.size === 0) return { ok: true, lines };
  return { ok: false, short: [...short].map(([lineId, left]) => ({ lineId, left })) };
}
