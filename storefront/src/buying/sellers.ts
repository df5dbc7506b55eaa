import type { Listing, OrderLine, Producer } from "@cho-ocop/contracts";
import { found, orNull } from "../api/ask.js";
import type { OpenApi } from "../api/client.js";
import { type Goods, listingOf } from "./goods.js";

/** What the register says of whoever sells, by the id of the producer. One that could not be asked about is not in it. */
export type Sellers = ReadonlyMap<string, Pick<Producer, "name" | "handle" | "legalForm" | "legalFormName" | "origin">>;

const makerOf = (listing: Listing | null | undefined) => listing?.entry.producer ?? null;

/** The producer of a line, as far as it is known; null: of none that the register knows. */
export const producerOf = (line: OrderLine, goods: Goods): string | null => makerOf(listingOf(line, goods))?.id ?? null;

/** Asks the register about the producers of some goods. */
export async function sellersOf(api: OpenApi, goods: Goods): Promise<Sellers> {
  const makers = [...goods.values()].flatMap((listing) => makerOf(listing) ?? []);
  const handles = new Map(makers.map(({ id, handle }) => [id, handle]));
  const asked = await Promise.all(
    [...handles].map(async ([id, handle]) => [id, found(await orNull(api.producer(handle)))] as const),
  );
  return new Map(asked.flatMap(([id, producer]) => (producer === null ? [] : [[id, producer]])));
}
