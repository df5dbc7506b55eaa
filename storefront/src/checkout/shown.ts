import { randomUUID } from "node:crypto";
import { type CartOffer, type ShownPurchase, shownPurchaseSchema } from "@cho-ocop/contracts";

/** What a page shows of an offer, as the form of that page carries it and the order is held to. */
export const shownText = ({ lines, delivery }: CartOffer): string => {
  const shown: ShownPurchase = {
    lines: lines.flatMap(({ line, quantity, price, stars }) =>
      price === null ? [] : [{ line, quantity, price, stars }],
    ),
    ...(delivery === null ? {} : { delivery }),
  };
  return JSON.stringify(shown);
};

/** Reads what a sent form says was shown; undefined for what no page of ours sends. */
export function readShown(text: unknown): ShownPurchase | undefined {
  try {
    const read = shownPurchaseSchema.safeParse(JSON.parse(typeof text === "string" ? text : ""));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const KEY = /^[0-9a-f-]{36}$/;

/** The key of a form: it stays the same when the form is sent twice, and every page that is shown has another. */
export const formKey = (sent: unknown): string => (typeof sent === "string" && KEY.test(sent) ? sent : randomUUID());
