import { type RegisterQuery, registerQuerySchema } from "@cho-ocop/contracts";
import { isRefusal } from "@cho-ocop/kernel";
import fc from "fast-check";
import { readCursor, writeCursor } from "../../src/register/cursor.js";

const query = registerQuerySchema.parse({ stars: "4", limit: "10" });

const other = (more: Partial<RegisterQuery>): RegisterQuery => ({ ...query, ...more });

describe("the cursor of a page", () => {
  it("leads back to where the page ended, whatever the name there", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 300 }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 100_000 }), name, (rank, text) => {
        const position = { rank, name: text, id: "rp_1" };
        const next = { ...query, limit: 50, cursor: "older" };
        expect(readCursor(writeCursor(position, query), next)).toEqual(position);
      }),
    );
  });

  it("is refused by other filters, by another order, and when it is no cursor", () => {
    const cursor = writeCursor({ rank: 0, name: "Chè", id: "rp_1" }, query);
    expect(isRefusal(readCursor(cursor, other({ stars: ["5"] })))).toBe(true);
    expect(isRefusal(readCursor(cursor, other({ sort: "stars" })))).toBe(true);
    fc.assert(fc.property(fc.string(), (text) => isRefusal(readCursor(text, query))));
  });
});
