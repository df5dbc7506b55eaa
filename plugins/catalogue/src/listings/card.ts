import type { ListingItem } from "@cho-ocop/contracts";
import { registerItem, type StoredItem } from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { pictureAddress } from "../pictures/address.js";

/** A listing as a query reads it for a list. */
export interface StoredCard {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly thumbnail: string | null;
  /** The lowest and highest price of its variants in whole đồng; null when none has one. */
  readonly from: number | null;
  readonly to: number | null;
  /** The price of the cheapest variant without a reduction. */
  readonly usual: number | null;
  readonly inStock: boolean;
  readonly entry: StoredItem;
  readonly figures: boolean;
}

/** What a reduced price was before; null when it is not reduced. */
export const priceBefore = (price: number, usual: number | null): number | null =>
  usual !== null && usual > price ? usual : null;

/** A listing as lists show it, with what the register says of its entry on a day. */
export function listingCard(stored: StoredCard, on: CalendarDay): ListingItem {
  const { id, handle, title, from, to, usual } = stored;
  return {
    id,
    handle,
    title,
    picture: stored.thumbnail ?? pictureAddress(handle, { name: title, group: stored.entry.group }),
    price: from === null || to === null ? null : { from, to, before: priceBefore(from, usual) },
    inStock: stored.inStock,
    entry: registerItem(stored.entry, on),
    demonstration: { entry: stored.entry.demonstration, figures: stored.figures },
  };
}
