import { calendarDay } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { checkEntry } from "../../src/import/check.js";
import type { CheckedEntry } from "../../src/import/facts.js";
import { type ImportPlan, planImport } from "../../src/import/plan.js";
import type { Recorded, RecordedCertificate, RecordedEntry } from "../../src/import/recorded.js";

const TODAY = calendarDay("2026-11-21");
const NOTHING: Recorded = { entries: new Map(), producers: new Map() };
const entry = (more: object, line = 1): CheckedEntry => {
  const value = {
    key: "thu-che",
    name: "Chè thử",
    group: "I",
    origin: { era: "since", province: "Thái Nguyên" },
    ...more,
  };
  const checked = checkEntry({ line, value }, TODAY);
  if (!("entry" in checked)) throw new Error(JSON.stringify(checked.problems));
  return checked.entry;
};
const DECISION = { stars: 4, decisionNo: "12/QĐ-UBND", decisionDate: "2025-01-10", issuer: "UBND tỉnh Thái Nguyên" };
const REVOKED = { kind: "revoked", effectiveOn: "2026-05-01", reason: "Thử" };

/** What the register holds after a plan was carried out on what it held before. */
function carriedOut(
  plan: ImportPlan,
  before: Recorded,
  officer: { certificate?: boolean; event?: boolean } = {},
): Recorded {
  const entries = new Map(before.entries);
  for (const one of plan.entries) {
    const old = entries.get(one.entry.key);
    const certificates: RecordedCertificate[] = [...(old?.certificates ?? [])];
    for (const { id, fields, newEvents } of one.certificates) {
      const at = certificates.findIndex((known) => known.id === id);
      const known = certificates[at];
      const base = known ?? {
        id: `c${certificates.length}`,
        byOfficer: officer.certificate ?? false,
        fields,
        events: [],
      };
      const written = {
        ...base,
        fields: fields ?? known?.fields,
        events: [
          ...base.events,
          ...newEvents.map((event, index) => ({
            ...event,
            id: `${base.id}-e${base.events.length + index}`,
            annuls: null,
            byOfficer: officer.event ?? false,
          })),
        ],
      } as RecordedCertificate;
      if (known === undefined) certificates.push(written);
      else certificates[at] = written;
    }
    const recorded: RecordedEntry = {
      id: old?.id ?? `r-${one.entry.key}`,
      key: one.entry.key,
      fields: one.entry.fields,
      certificates,
    };
    entries.set(one.entry.key, recorded);
  }
  const producers = new Map(before.producers);
  for (const { producer, id, entry: first } of plan.producers)
    producers.set(producer.key, {
      ...producer,
      id: id ?? `p-${producer.key}`,
      demonstration: first.fields.demonstration,
    });
  return { entries, producers };
}
const recordedOf = (more: object, officer = {}): Recorded =>
  carriedOut(planImport([entry(more)], NOTHING), NOTHING, officer);
const planOn = (recorded: Recorded, more: object): ImportPlan => planImport([entry(more)], recorded);
const refusals = (plan: ImportPlan): string[] => plan.refused.map(({ field }) => field);

describe("an import", () => {
  it("of what is recorded already changes nothing", () => {
    const facts = {
      producer: { name: "HTX thử" },
      certificates: [
        { ...DECISION, events: [REVOKED] },
        { stars: 3, recognisedYear: 2020 },
      ],
    };
    const plan = planOn(recordedOf(facts), facts);
    expect(plan).toMatchObject({ entries: [{ action: "unchanged", changes: [] }], producers: [], refused: [] });
    expect(
      plan.entries[0]?.certificates.every(({ fields, newEvents }) => fields === null && newEvents.length === 0),
    ).toBe(true);
  });

  it("carried out twice is an import carried out once, whatever the file says", () => {
    const certificate = fc.record({
      stars: fc.constantFrom(3, 4, 5, null),
      decisionNo: fc.constantFrom(null, "1/QĐ", "2/QĐ"),
      decisionDate: fc.constantFrom(null, "2024-01-10", "2025-03-01"),
      recognisedYear: fc.constantFrom(null, 2024),
      events: fc.constantFrom(
        [],
        [REVOKED],
        [REVOKED, { kind: "lapsed", effectiveOn: "2026-06-01", precision: "no_later_than" }],
      ),
    });
    const file = fc.record({
      name: fc.constantFrom("Chè", "Trà"),
      certificates: fc.array(certificate, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(file, file, (first, second) => {
        let recorded = NOTHING;
        for (const facts of [first, second]) {
          const value = { key: "thu-che", group: "I", origin: { era: "since", province: "Huế" }, ...facts };
          const checked = checkEntry({ line: 1, value }, TODAY);
          if (!("entry" in checked)) return;
          const plan = planImport([checked.entry], recorded);
          recorded = carriedOut(plan, recorded);
          const again = planImport([checked.entry], recorded);
          if (plan.refused.length === 0) expect(again.entries.map(({ action }) => action)).toEqual(["unchanged"]);
          else expect(again.refused.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("that knows the day of a certificate of which only the year was recorded corrects that certificate", () => {
    const recorded = recordedOf({ certificates: [{ stars: 4, recognisedYear: 2024 }] });
    const plan = planOn(recorded, { certificates: [DECISION] });
    expect(plan.entries[0]?.certificates).toMatchObject([{ id: "c0", fields: { validFrom: "2025-01-10" } }]);
    expect(plan.entries[0]?.changes.map(({ field }) => field)).toContain("certificates.0.validFrom");
  });

  it("with a younger certificate adds it and leaves the older one", () => {
    const recorded = recordedOf({ certificates: [{ ...DECISION, decisionDate: "2022-01-10" }] });
    const plan = planOn(recorded, { certificates: [DECISION] });
    expect(plan.entries[0]?.certificates).toMatchObject([{ id: null }]);
  });

  it("with the number of another decision's year needs the day of the decision, for numbers begin anew each year", () => {
    const recorded = recordedOf({ certificates: [{ stars: 3, decisionNo: "12/QĐ-UBND", recognisedYear: 2021 }] });
    const plan = (more: object) =>
      planOn(recorded, { certificates: [{ stars: 3, decisionNo: "12/QĐ-UBND", recognisedYear: 2024, ...more }] });
    expect(refusals(plan({}))).toEqual(["certificates.0"]);
    expect(plan({ decisionDate: "2024-05-02" }).entries[0]?.certificates).toMatchObject([{ id: null }]);
  });

  it("adds an event once, and adds what a source tells more exactly", () => {
    const vague = { kind: "revoked", effectiveOn: "2026-11-21", precision: "no_later_than" };
    const recorded = recordedOf({ certificates: [{ ...DECISION, events: [vague] }] });
    const plan = planOn(recorded, { certificates: [{ ...DECISION, events: [vague, REVOKED] }] });
    expect(plan.entries[0]?.certificates[0]?.newEvents).toMatchObject([{ effectiveOn: "2026-05-01" }]);
  });

  it("removes nothing that the file leaves out", () => {
    const recorded = recordedOf({ certificates: [{ ...DECISION, events: [REVOKED] }] });
    expect(planOn(recorded, {}).entries[0]?.action).toBe("unchanged");
    expect(planOn(recorded, { certificates: [DECISION] }).entries[0]?.action).toBe("unchanged");
  });
});

describe("what an officer recorded", () => {
  it.each([
    ["a certificate", { certificate: true }],
    ["an event", { event: true }],
  ])("(%s) is not corrected by a file", (_what, officer) => {
    const recorded = recordedOf({ certificates: [{ ...DECISION, events: [REVOKED] }] }, officer);
    expect(refusals(planOn(recorded, { certificates: [{ ...DECISION, stars: 5 }] }))).toEqual(["certificates.0.stars"]);
  });

  it("is not contradicted by a file that knows less", () => {
    const recorded = recordedOf({ certificates: [DECISION] }, { certificate: true });
    const plan = planOn(recorded, { certificates: [{ stars: 4, recognisedYear: 2025 }] });
    expect(refusals(plan)).toEqual(["certificates.0.recognisedYear"]);
    expect(planOn(recorded, { certificates: [{ stars: 4, decisionNo: "12/QĐ-UBND" }] }).entries[0]?.action).toBe(
      "unchanged",
    );
  });
});

describe("a revoked product", () => {
  const recorded = recordedOf({ certificates: [{ ...DECISION, events: [REVOKED] }] });

  it("does not come back by an older certificate or by another spelling of its decision", () => {
    for (const decisionDate of ["2024-03-01", "2026-05-01"])
      expect(
        refusals(planOn(recorded, { certificates: [{ ...DECISION, decisionNo: "012/QĐ", decisionDate }] })),
      ).toEqual(["certificates.0.validFrom"]);
  });

  it("comes back by a certificate given after the revocation", () => {
    expect(
      refusals(planOn(recorded, { certificates: [{ ...DECISION, decisionNo: "99/QĐ", decisionDate: "2026-05-02" }] })),
    ).toEqual([]);
  });
});

describe("entries that name each other", () => {
  const chain = ["a", "b", "c"].map((key, index, all) =>
    entry({ key, supersededByKey: all[index + 1] ?? null }, index + 1),
  );

  it("are written in an order in which each finds the one that replaces it", () => {
    expect(planImport(chain, NOTHING).entries.map(({ entry: { key } }) => key)).toEqual(["c", "b", "a"]);
  });

  it("in a circle, or with one that is nowhere, are refused, and so is what depends on them", () => {
    const circle = [entry({ key: "a", supersededByKey: "b" }), entry({ key: "b", supersededByKey: "a" })];
    expect(refusals(planImport(circle, NOTHING))).toEqual(["supersededByKey", "supersededByKey"]);
    const lost = [entry({ key: "a", supersededByKey: "b" }), entry({ key: "b", supersededByKey: "nowhere" })];
    expect(planImport(lost, NOTHING).refused.map(({ key }) => key)).toEqual(["b", "a"]);
  });

  it("tell the same of one producer, else the later line is refused and names the earlier", () => {
    const producer = { key: "htx", name: "HTX thử", legalForm: "cooperative" };
    const plan = planImport(
      [entry({ key: "a", producer }, 4), entry({ key: "b", producer: { ...producer, name: "HTX khác" } }, 9)],
      NOTHING,
    );
    expect(plan.refused).toMatchObject([
      { line: 9, field: "producer.name", en: "Differs from line 4 for the same producer" },
    ]);
    expect(plan.producers).toHaveLength(1);
  });
});

describe("a demonstration entry", () => {
  it("never becomes a real one or takes a real one's place, nor shares a producer with it", () => {
    const recorded = recordedOf({ producer: { key: "htx", name: "HTX thử" } });
    expect(refusals(planOn(recorded, { demonstration: true }))).toEqual(["demonstration"]);
    expect(
      refusals(planOn(recorded, { key: "khac", demonstration: true, producer: { key: "htx", name: "HTX thử" } })),
    ).toEqual(["producer"]);
  });
});
