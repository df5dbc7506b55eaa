import { registerQuerySchema } from "@cho-ocop/contracts";
import { STATUSES } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import {
  DEMONSTRATION_CHOICES,
  type Filters,
  GROUPS,
  isNarrowed,
  readFilters,
  STAR_CHOICES,
  toQuery,
  writeFilters,
} from "../../src/admin/lib/filters.js";

const filters: fc.Arbitrary<Filters> = fc.record({
  q: fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => text.length <= 100),
  stars: fc.subarray([...STAR_CHOICES]),
  status: fc.subarray([...STATUSES]),
  group: fc.subarray([...GROUPS]),
  province: fc.constantFrom("", "01", "68"),
  demonstration: fc.constantFrom(...DEMONSTRATION_CHOICES),
  sort: fc.constantFrom("name" as const, "stars" as const, "newest" as const),
  cursor: fc.constantFrom("", "abc.DEF-_="),
});

describe("the filters of the register list", () => {
  it("come back from the address of the page as they were, so that it can be sent to a colleague", () => {
    fc.assert(fc.property(filters, (chosen) => expect(readFilters(writeFilters(chosen))).toEqual(chosen)));
  });

  it("always make a query that the API accepts", () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const query = Object.fromEntries(new URLSearchParams(toQuery(chosen)));
        expect(registerQuerySchema.safeParse(query).error).toBeUndefined();
      }),
    );
  });

  it("leave out what an address may not ask for", () => {
    const read = readFilters(new URLSearchParams("stars=5,6&status=valid,nonsense&group=I,VII&province=abc&sort=size"));
    expect(read).toMatchObject({ stars: ["5"], status: ["valid"], group: ["I"], province: "", sort: "name" });
  });

  it("leave the address empty when nothing is chosen", () => {
    const none = readFilters(new URLSearchParams());
    expect(writeFilters(none).toString()).toBe("");
    expect(isNarrowed(none)).toBe(false);
    expect(isNarrowed({ ...none, sort: "stars", cursor: "x" })).toBe(false);
    expect(isNarrowed({ ...none, province: "68" })).toBe(true);
  });
});
