import { z } from "zod";
import { MOST_PIECES } from "./delivery.js";

/** How many different things a cart takes at most. */
export const MOST_LINES = 100;

const id = z
  .string()
  .regex(/^[\w-]{1,64}$/, "Không đúng dạng mã / Not in the form of an id")
  .meta({ description: "As the listing tells it" });

const TOO_MANY = `Từ 1 đến ${MOST_PIECES} / From 1 to ${MOST_PIECES}`;
const quantity = z
  .number(TOO_MANY)
  .int("Chỉ bán số lượng nguyên / Only whole pieces are sold")
  .min(1, TOO_MANY)
  .max(MOST_PIECES, TOO_MANY);

/** Body of POST /store/baskets/{id}/lines: what is put into a cart that is there already. */
export const basketThingSchema = z.strictObject({ variant: id, quantity });
export type BasketThing = z.infer<typeof basketThingSchema>;

/** Body of POST /store/baskets: the first thing of a new cart, and the region it is bought in. */
export const openBasketSchema = basketThingSchema.extend({ region: id });

/** Body of POST /store/baskets/{id}/lines/{line}: how many pieces there shall be. */
export const basketPiecesSchema = z.strictObject({ quantity });
