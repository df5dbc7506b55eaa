/** @file A deterministic file of many rows, half of them good, with every kind of refusal among the others. */

/** A row that must be refused, by what is wrong with it: text of one line of JSON Lines. */
type Broken = (key: string) => unknown;

const CERTIFICATE = { stars: 3, decisionNo: "12/QĐ-UBND", decisionDate: "2025-03-14", issuer: "UBND tỉnh Lâm Đồng" };
const base = (key: string): Record<string, unknown> => ({
  key,
  name: `Sản phẩm thử ${key}`,
  group: "I",
  origin: { era: "before", province: "Lâm Đồng", district: "Đơn Dương" },
  confidence: "high",
  sources: [{ url: `https://example.com/${key}`, title: "Bài thử" }],
});
const certified = (key: string, more: object): object => ({
  ...base(key),
  certificates: [{ ...CERTIFICATE, ...more }],
});

/** What can be wrong, and the field that the refusal must name. */
export const BROKEN: readonly { field: string; make: Broken }[] = [
  { field: "certificates.0.stars", make: (key) => certified(key, { stars: 2 }) },
  { field: "certificates.0.stars", make: (key) => certified(key, { stars: 6 }) },
  { field: "certificates.0.decisionDate", make: (key) => certified(key, { decisionDate: "2025-02-30" }) },
  { field: "certificates.0.decisionDate", make: (key) => certified(key, { decisionDate: "2025-13-01" }) },
  { field: "certificates.0.decisionDate", make: (key) => certified(key, { decisionDate: "14/03/2025" }) },
  { field: "certificates.0.decisionDate", make: (key) => certified(key, { decisionDate: "2190-01-01" }) },
  { field: "certificates.0.decisionDate", make: (key) => certified(key, { decisionDate: "2017-01-01" }) },
  { field: "certificates.0.validUntil", make: (key) => certified(key, { validUntil: "2028-03-15" }) },
  { field: "certificates.0.validUntil", make: (key) => certified(key, { validUntil: "2025-03-13" }) },
  {
    field: "certificates.0.events.0.until",
    make: (key) => certified(key, { events: [{ kind: "extended", effectiveOn: "2026-01-01" }] }),
  },
  {
    field: "certificates.0.events.1",
    make: (key) =>
      certified(key, {
        events: [
          { kind: "revoked", effectiveOn: "2026-01-01" },
          { kind: "revoked", effectiveOn: "2026-01-01" },
        ],
      }),
  },
  { field: "certificates.1", make: (key) => ({ ...base(key), certificates: [CERTIFICATE, CERTIFICATE] }) },
  { field: "certificates", make: (key) => ({ ...certified(key, {}), claim: "council_rated" }) },
  { field: "name", make: (key) => ({ ...base(key), name: '=HYPERLINK("https://example.com")' }) },
  { field: "name", make: (key) => ({ ...base(key), name: "+84 chè" }) },
  { field: "notes", make: (key) => ({ ...base(key), notes: "-1+1" }) },
  { field: "packaging", make: (key) => ({ ...base(key), packaging: "@SUM(A1)" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "\tChè" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "Chè\u0007xanh" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "Chè \ud800" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "Miáº¿n dong" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "Chè\u202egnax" }) },
  { field: "name", make: (key) => ({ ...base(key), name: "x".repeat(301) }) },
  { field: "name", make: (key) => ({ ...base(key), name: "…" }) },
  { field: "name", make: (key) => ({ ...base(key), name: undefined }) },
  { field: "key", make: (key) => ({ ...base(key), key: `${key} Á` }) },
  { field: "colour", make: (key) => ({ ...base(key), colour: "xanh" }) },
  { field: "group", make: (key) => ({ ...base(key), group: "VII" }) },
  { field: "productSet", make: (key) => ({ ...base(key), productSet: 14 }) },
  { field: "origin.province", make: (key) => ({ ...base(key), origin: { era: "since", province: "Bắc Giang" } }) },
  { field: "origin.province", make: (key) => ({ ...base(key), origin: { era: "since", province: "Atlantis" } }) },
  {
    field: "origin.district",
    make: (key) => ({ ...base(key), origin: { era: "since", province: "Lâm Đồng", district: "Đơn Dương" } }),
  },
  {
    field: "origin.commune",
    make: (key) => ({ ...base(key), origin: { era: "since", province: "Lâm Đồng", commune: "Không Có" } }),
  },
  { field: "sources.0.url", make: (key) => ({ ...base(key), sources: [{ url: "javascript:alert(1)" }] }) },
  { field: "supersededByKey", make: (key) => ({ ...base(key), supersededByKey: "khong-co-muc-nay" }) },
  { field: "supersededByKey", make: (key) => ({ ...base(key), supersededByKey: key }) },
  {
    field: "producer.legalForm",
    make: (key) => ({ ...base(key), producer: { key: "thu-chu-the-0", name: "HTX thử 0", legalForm: "company" } }),
  },
  { field: "", make: (key) => `{"key":"${key}","name":"Chè",}` },
  { field: "", make: () => "7" },
  {
    field: "name",
    make: (key) =>
      `{"key":"${key}","name":"Chè","name":"Trà","group":"I","origin":{"era":"since","province":"Lâm Đồng"}}`,
  },
  { field: "", make: (key) => `{"key":"${key}","a":${"[".repeat(60)}${"]".repeat(60)}}` },
];

const dayOf = (index: number): string =>
  `20${19 + (index % 7)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;

/** A good entry: every fourth with an exact day, with only a year, revoked, or without any certificate. */
function good(prefix: string, index: number): object {
  const key = `${prefix}-${index}`;
  const producer = { key: `thu-chu-the-${index % 200}`, name: `HTX thử ${index % 200}`, legalForm: "cooperative" };
  const entry = { ...base(key), producer };
  switch (index % 4) {
    case 0:
      return { ...entry, certificates: [{ ...CERTIFICATE, stars: 3 + (index % 3), decisionDate: dayOf(index) }] };
    case 1:
      return { ...entry, certificates: [{ stars: 4, recognisedYear: 2019 + (index % 7) }] };
    case 2:
      return {
        ...entry,
        certificates: [
          {
            ...CERTIFICATE,
            decisionDate: dayOf(index),
            events: [{ kind: "revoked", effectiveOn: "2026-02-03", reason: "Thử" }],
          },
        ],
      };
    default:
      return { ...entry, ...(index >= 8 ? { supersededByKey: `${prefix}-${index - 4}` } : {}) };
  }
}

/** What the file holds, for the test to count by. */
export interface BigFile {
  readonly bytes: Uint8Array;
  readonly good: number;
  readonly goodCertificates: number;
  readonly goodEvents: number;
  readonly producers: number;
  /** For each refused line the field that must be named. */
  readonly refused: ReadonlyMap<number, string>;
}

/** Makes JSON Lines of `rows` rows whose keys begin with `prefix`: half good, half refused, two of these with one key and two in a circle. */
export function bigFile(prefix: string, rows: number): BigFile {
  const lines: string[] = [];
  const refused = new Map<number, string>();
  const counts = { good: 0, goodCertificates: 0, goodEvents: 0 };
  const producers = new Set<string>();
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const pairs: readonly (readonly [string, unknown])[] = [
    ["key", base(`${prefix}-doi`)],
    ["key", base(`${prefix}-doi`)],
    ["supersededByKey", { ...base(`${prefix}-vong-a`), supersededByKey: `${prefix}-vong-b` }],
    ["supersededByKey", { ...base(`${prefix}-vong-b`), supersededByKey: `${prefix}-vong-a` }],
  ];
  for (let row = 0; row < rows; row++) {
    if (row % 2 === 0) {
      const entry = good(prefix, counts.good) as { producer: { key: string }; certificates?: { events?: unknown[] }[] };
      counts.good += 1;
      producers.add(entry.producer.key);
      counts.goodCertificates += entry.certificates?.length ?? 0;
      counts.goodEvents += entry.certificates?.flatMap(({ events }) => events ?? []).length ?? 0;
      lines.push(text(entry));
      continue;
    }
    const number = (row - 1) / 2;
    const pair = pairs[number];
    const kind = BROKEN[number % BROKEN.length];
    if (kind === undefined) throw new Error("No kind of refusal");
    lines.push(text(pair === undefined ? kind.make(`${prefix}-sai-${number}`) : pair[1]));
    refused.set(row + 1, pair === undefined ? kind.field : pair[0]);
  }
  return { bytes: new TextEncoder().encode(`${lines.join("\n")}\n`), ...counts, producers: producers.size, refused };
}
