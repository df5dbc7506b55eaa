import type { Cart, Listing, OrderLine } from "@cho-ocop/contracts";
import { found, orNull } from "../api/ask.js";
import type { OpenApi } from "../api/client.js";

/** What is for sale now under the handles of some lines. A handle that is not in it could not be asked about; null: not for sale any more. */
export type Goods = ReadonlyMap<string, Listing | null>;

/** The listing that a line is of, where it is known. */
export const listingOf = (line: OrderLine, goods: Goods): Listing | null | undefined =>
  line.product_handle == null ? undefined : goods.get(line.product_handle);

/** Asks what is for sale now under the handles of some lines. */
export async function goodsOf(api: OpenApi, items: Cart["items"]): Promise<Goods> {
  const handles = [...new Set(items.flatMap(({ product_handle }) => product_handle ?? []))];
  const asked = await Promise.all(
    handles.map(async (handle): Promise<[string, Listing | null][]> => {
      const answer = await orNull(api.listing(handle));
      return answer === null ? [] : [[handle, found(answer)]];
    }),
  );
  return new Map(asked.flat());
}
