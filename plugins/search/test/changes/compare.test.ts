import fc from "fast-check";
import { differences } from "../../src/changes/compare.js";

describe("the comparison of database and index", () => {
  it("names what is missing, stale or left over, and nothing else", () => {
    const stamps = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom("1", "2"));
    fc.assert(
      fc.property(stamps, stamps, (database, index) => {
        const list = (from: Record<string, string>) =>
          Object.keys(from)
            .sort()
            .map((id) => ({ id, digest: from[id] ?? "" }));
        const wanted = ["a", "b", "c", "d", "e"].filter((id) => database[id] !== index[id]);
        expect([...differences(list(database), list(index))].sort()).toEqual(wanted);
      }),
    );
  });
});
