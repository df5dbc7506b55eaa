import fc from "fast-check";
import { type Demand, type Level, placeDemands } from "../../src/checkout/stock.js";

const demand = (lineId: string, inventoryItemId: string, quantity: number, each = 1): Demand => ({
  lineId,
  inventoryItemId,
  quantity,
  each,
});
const level = (inventoryItemId: string, locationId: string, available: number): Level => ({
  inventoryItemId,
  locationId,
  available,
});

describe("finding the stock of a purchase", () => {
  it("counts what another line of the same purchase takes of the same thing", () => {
    const placed = placeDemands([demand("l1", "tea", 8), demand("l2", "tea", 8)], [level("tea", "a", 10)]);
    expect(placed).toEqual({ ok: false, short: [{ lineId: "l2", left: 2 }] });
  });

  it("tells how many bundles could be had, not how many of their parts", () => {
    expect(placeDemands([demand("set", "tea", 12, 4)], [level("tea", "a", 11)])).toEqual({
      ok: false,
      short: [{ lineId: "set", left: 2 }],
    });
  });

  it("takes a whole line from one place, since it is packed at one", () => {
    const levels = [level("tea", "a", 6), level("tea", "b", 4)];
    expect(placeDemands([demand("l1", "tea", 8)], levels)).toEqual({ ok: false, short: [{ lineId: "l1", left: 6 }] });
    expect(placeDemands([demand("l1", "tea", 6), demand("l2", "tea", 4)], levels)).toMatchObject({ ok: true });
  });

  it("sends things from one place where it has them all", () => {
    const levels = [level("tea", "a", 9), level("honey", "a", 1), level("tea", "b", 5), level("honey", "b", 99)];
    const placed = placeDemands([demand("l1", "tea", 5), demand("l2", "honey", 1)], levels);
    expect(placed.ok && placed.lines.map(({ locationId }) => locationId)).toEqual(["b", "b"]);
  });

  it("names every line that is short once, by the part of a bundle of which there is least", () => {
    const demands = [demand("set", "tea", 8, 2), demand("set", "honey", 4), demand("l2", "rice", 1)];
    const placed = placeDemands(demands, [level("tea", "a", 5), level("honey", "a", 1)]);
    expect(placed).toEqual({
      ok: false,
      short: [
        { lineId: "set", left: 1 },
        { lineId: "l2", left: 0 },
      ],
    });
  });

  it("never places more anywhere than is there, and places all or says what is short", () => {
    const items = fc.constantFrom("tea", "honey", "rice");
    const demands = fc.array(fc.record({ item: items, quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 });
    const levels = fc.uniqueArray(
      fc.record({ item: items, place: fc.constantFrom("a", "b"), available: fc.integer({ min: -2, max: 20 }) }),
      { selector: ({ item, place }) => `${item} ${place}` },
    );
    fc.assert(
      fc.property(demands, levels, (wanted, there) => {
        const placed = placeDemands(
          wanted.map(({ item, quantity }, index) => demand(`l${index}`, item, quantity)),
          there.map(({ item, place, available }) => level(item, place, available)),
        );
        if (!placed.ok) {
          expect(placed.short.length).toBeGreaterThan(0);
          return;
        }
        expect(placed.lines).toHaveLength(wanted.length);
        for (const { item, place, available } of there) {
          const taken = placed.lines
            .filter(({ inventoryItemId, locationId }) => inventoryItemId === item && locationId === place)
            .reduce((sum, { quantity }) => sum + quantity, 0);
          expect(taken).toBeLessThanOrEqual(Math.max(0, available));
        }
      }),
    );
  });
});
