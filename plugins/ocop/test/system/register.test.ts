import {
  type CertificatePanel,
  certificatePanelSchema,
  producerSchema,
  type RegisterPage,
  refusalSchema,
  registerEntrySchema,
  registerPageSchema,
} from "@cho-ocop/contracts";
import { addDays, calendarDay, entryStatus } from "@cho-ocop/ocop-rules";
import { backendUrl } from "../../../../tests/house/client.js";
import { readFacts } from "../../src/register/facts.js";
import { rewriteAllPeriods } from "../../src/register/periods.js";
import { rowsOf } from "../../src/register/sql.js";
import { type Added, addEntries, addProducer, mark, read, withDatabase } from "./own-entries.js";

const word = mark();
const NAMES = ["Ốc", "Ăn", "An", "Ổi", "Đào", "Ân", "Dưa", "Bưởi", "Ơi", "Oản"];
const IN_ORDER = ["An", "Ăn", "Ân", "Bưởi", "Dưa", "Đào", "Oản", "Ốc", "Ổi", "Ơi"];

let producer: { id: string; handle: string };
let many: Added[];
let kinds: Record<"four" | "five" | "revoked" | "year" | "rated" | "demonstration", Added>;

beforeAll(async () => {
  producer = await addProducer(`Hợp tác xã ${word}`);
  many = await addEntries(
    producer.id,
    NAMES.map((name, index) => ({
      name: `${name} ${word}`,
      group: "II",
      set: 16,
      province: "14",
      certificates: [{ stars: index < 5 ? 3 : null, validFrom: "2026-01-05", validUntil: "2029-01-05" }],
    })),
  );
  const own = { province: "24", provinceBefore: "24" };
  const [four, five, revoked, year, rated, demonstration] = await addEntries(producer.id, [
    {
      ...own,
      name: "Chè bốn sao",
      set: 11,
      certificates: [{ stars: 4, validFrom: "2024-06-01", validUntil: "2027-06-01" }],
    },
    {
      name: "Mật ong năm sao",
      province: "19",
      provinceBefore: "06",
      set: 4,
      certificates: [
        {
          stars: 5,
          decisionNo: "3981/QĐ-BNN-VPĐP",
          certificateNo: `OCOP-${word}/5`,
          validFrom: "2025-06-26",
          validUntil: "2028-06-26",
        },
      ],
    },
    {
      ...own,
      name: "Miến bị thu hồi",
      certificates: [
        {
          stars: 4,
          validFrom: "2025-02-01",
          validUntil: "2028-02-01",
          events: [{ kind: "revoked", effectiveOn: "2026-03-01", decisionNo: "77/2026/QĐ-UBND" }],
        },
      ],
    },
    { ...own, name: "Rượu chỉ biết năm", group: "II", certificates: [{ stars: 4, recognisedYear: 2021 }] },
    { ...own, name: "Gốm mới được chấm", group: "IV", claim: "council_rated" },
    {
      ...own,
      name: "Sản phẩm trình diễn",
      demonstration: true,
      certificates: [{ stars: 5, validFrom: "2026-01-01", validUntil: "2029-01-01" }],
    },
  ]);
  if (!four || !five || !revoked || !year || !rated || !demonstration) throw new Error("Not all entries were added");
  kinds = { four, five, revoked, year, rated, demonstration };
});

/** The page that the list answers for entries of this test's producer. */
async function list(query: string): Promise<RegisterPage> {
  const { status, body } = await read(`/ocop/register?producer=${producer.handle}&on=2026-11-21&${query}`);
  expect(status).toBe(200);
  return registerPageSchema.parse(body);
}
const handles = async (query: string): Promise<string[]> =>
  (await list(query)).items.map(({ handle }) => handle).sort();
const of = (...which: (keyof typeof kinds)[]): string[] => which.map((kind) => kinds[kind].handle).sort();

describe("the list of the register", () => {
  it.each<[string, (keyof typeof kinds)[]]>([
    ["stars=4", ["four"]],
    ["stars=4,5", ["four", "five"]],
    ["stars=5&demonstration=include", ["five", "demonstration"]],
    ["demonstration=only", ["demonstration"]],
    ["status=revoked", ["revoked"]],
    ["status=unverified", ["year", "rated"]],
    ["status=revoked,unverified&group=I", ["revoked"]],
    ["group=IV", ["rated"]],
    ["set=4,11", ["four", "five"]],
    ["province=24", ["four", "revoked", "year", "rated"]],
    ["province=24&era=since&stars=4", ["four"]],
    ["province=06&era=before", ["five"]],
    ["province=24&era=before&status=valid", ["four"]],
    ["province=06&era=since", []],
    ["q=che bon", ["four"]],
    ["q=Mật ong", ["five"]],
    ["q=ong mat", ["five"]],
    ["q=ật", []],
    [`q=thu hồi ${word}`, ["revoked"]],
    ["q=!!!", []],
    ["q=3981/QĐ-BNN-VPĐP", ["five"]],
    ["q=3981", ["five"]],
    ["q=mật ong, quyết định số 3981 / qd", ["five"]],
    ["q=chè 3981/QĐ-BNN-VPĐP", []],
    ["q=981/QĐ-BNN-VPĐP", []],
    ["q=77/2026/QĐ-UBND", ["revoked"]],
    ["q=ubnd", []],
    ["number=3981 / qđ-bnn-vpđp", ["five"]],
    ["number=Quyết định số 3981", ["five"]],
    ["number=398", []],
    ["number=77/2026/QĐ-UBND", ["revoked"]],
    [`number=gcn số ocop-${word}/5`, ["five"]],
    ["number=%25", []],
  ])("with %s shows what belongs there", async (query, expected) => {
    expect(await handles(query)).toEqual(of(...expected));
  });

  it("shows on each day what was true on that day", async () => {
    const on = async (day: string) => {
      const { body } = await read(`/ocop/register?producer=${producer.id}&stars=4&on=${day}`);
      return registerPageSchema
        .parse(body)
        .items.map(({ handle }) => handle)
        .sort();
    };
    expect(await on("2024-05-31")).toEqual([]);
    expect(await on("2026-02-28")).toEqual(of("four", "revoked"));
    expect(await on("2026-03-01")).toEqual(of("four"));
    expect(await on("2027-06-01")).toEqual(of("four"));
    expect(await on("2027-06-02")).toEqual([]);
  });

  it("finds an entry by the number of its decision after an import corrected that number", async () => {
    const other = await addProducer(`Hợp tác xã khác ${word}`);
    const [entry] = await addEntries(other.id, [{ name: "Nón lá", certificates: [{ decisionNo: "551/QĐ-UBND" }] }]);
    await withDatabase((knex) =>
      knex.transaction(async (trx) => {
        await trx.raw("set local ocop.import = 'on'");
        await trx.raw("update ocop_certificate set decision_no = '552/QĐ-UBND' where id = any(?)", [
          entry?.certificateIds ?? [],
        ]);
      }),
    );
    const found = async (q: string) =>
      registerPageSchema
        .parse((await read(`/ocop/register?producer=${other.handle}&q=${q}`)).body)
        .items.map(({ handle }) => handle);
    expect(await found("551/QĐ-UBND")).toEqual([]);
    expect(await found("552/QĐ-UBND")).toEqual([entry?.handle]);
  });

  it("is in the order of the Vietnamese alphabet", async () => {
    const { items, total } = await list("province=14");
    expect(items.map(({ name }) => name)).toEqual(IN_ORDER.map((name) => `${name} ${word}`));
    expect(total).toBe(10);
  });

  it.each(["name", "stars", "newest"])(
    "by %s shows each entry once, page by page, and the whole number on each page",
    async (sort) => {
      const whole = (await list(`sort=${sort}&limit=100`)).items.map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const page: RegisterPage = await list(`sort=${sort}&limit=3${cursor === "" ? "" : `&cursor=${cursor}`}`);
        expect(page.total).toBe(15);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      }
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(15);
    },
  );

  it("by stars begins with the most stars", async () => {
    const stars = (await list("sort=stars&limit=100")).items.map(({ panel }) => panel.stars ?? 0);
    expect(stars).toEqual([...stars].sort((left, right) => right - left));
    expect(stars[0]).toBe(5);
  });

  it("refuses a cursor of another order, and one that nobody gave out", async () => {
    const { next } = await list("limit=1");
    for (const query of [
      `limit=1&sort=stars&cursor=${next}`,
      "cursor=abc",
      "cursor=%00",
      "cursor=W10",
      "cursor=bnVsbA",
    ]) {
      const { status, body } = await read(`/ocop/register?producer=${producer.handle}&${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
      expect(refusalSchema.parse(body)).toMatchObject({ code: "invalid_cursor", details: [{ path: "cursor" }] });
    }
  });
});

describe("an entry of the register", () => {
  const panel = async (which: keyof typeof kinds, on: string): Promise<CertificatePanel> =>
    certificatePanelSchema.parse((await read(`/ocop/register/${kinds[which].handle}/panel?on=${on}`)).body);

  it("tells with list, entry, producer and panel one and the same of its stars", async () => {
    const { items } = await list("limit=100&demonstration=include");
    const answer = await read(`/ocop/producers/${producer.handle}?on=2026-11-21`);
    const { entries } = producerSchema.parse(answer.body);
    for (const { handle } of Object.values(kinds)) {
      const alone = await read(`/ocop/register/${handle}/panel?on=2026-11-21`);
      const entry = registerEntrySchema.parse((await read(`/ocop/register/${handle}?on=2026-11-21`)).body);
      expect(entry.panel).toEqual(alone.body);
      expect(items.find((item) => item.handle === handle)?.panel).toEqual(alone.body);
      const fictional = handle === kinds.demonstration.handle;
      expect(entries.find((item) => item.handle === handle)?.panel).toEqual(fictional ? undefined : alone.body);
    }
  });

  it("answers for the day it is asked about", async () => {
    expect(await panel("four", "2024-05-31")).toMatchObject({ status: "not_yet_valid", stars: null });
    expect(await panel("four", "2026-11-21")).toMatchObject({
      status: "valid",
      stars: 4,
      next: { kind: "filing_opens" },
    });
    expect(await panel("four", "2027-01-15")).toMatchObject({ status: "expiring", stars: 4 });
    expect(await panel("four", "2030-01-01")).toMatchObject({ status: "expired", stars: null, recognisedStars: 4 });
    expect(await panel("revoked", "2026-02-28")).toMatchObject({ status: "valid", stars: 4 });
    expect(await panel("revoked", "2026-03-01")).toMatchObject({ status: "revoked", stars: null });
    expect(await panel("year", "2026-11-21")).toMatchObject({
      status: "unverified",
      stars: null,
      recognisedYear: 2021,
    });
    expect(await panel("rated", "2026-11-21")).toMatchObject({ status: "unverified", certificate: null });
  });

  it("tells of its place before and since 1 July 2025", async () => {
    const { body } = await read(`/ocop/register/${kinds.five.handle}`);
    expect(registerEntrySchema.parse(body).origin).toMatchObject({
      province: { code: "19", name: "Thái Nguyên" },
      before: { province: { code: "06", name: "Bắc Kạn" } },
      text: { vi: "tỉnh Thái Nguyên (trước 1/7/2025: tỉnh Bắc Kạn)" },
    });
  });

  it("that nobody knows is not found", async () => {
    for (const path of [
      "/ocop/register/khong-co",
      "/ocop/register/khong-co/panel",
      "/ocop/producers/khong-co",
      "/ocop/register/a%00b",
      "/ocop/units/communes/99999/successors",
    ]) {
      const { status, body } = await read(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(refusalSchema.parse(body).code).toBe("not_found");
    }
  });
});

describe("open data", () => {
  it("is sent again only when it has changed", async () => {
    const path = `/ocop/register/${kinds.four.handle}?on=2026-11-21`;
    const first = await fetch(backendUrl(path));
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+, must-revalidate$/);
    const again = await fetch(backendUrl(path), { headers: { "if-none-match": `"x", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const nextDay = await fetch(backendUrl(path.replace("11-21", "11-22")), { headers: { "if-none-match": etag } });
    expect(nextDay.status).toBe(200);
  });

  it("may be read from every page on the web, and not written", async () => {
    const origin = { origin: "https://example.org" };
    const answer = await fetch(backendUrl("/ocop/register?limit=1"), { headers: origin });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const asked = await fetch(backendUrl("/ocop/register"), { method: "OPTIONS", headers: origin });
    expect([asked.status, asked.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await fetch(backendUrl("/ocop/register"), { method });
      expect([method, refused.status]).toEqual([method, 405]);
    }
    const path = `/ocop/register/${kinds.four.handle}`;
    const [head, whole] = [await fetch(backendUrl(path), { method: "HEAD" }), await fetch(backendUrl(path))];
    expect([head.status, head.headers.get("etag")]).toEqual([200, whole.headers.get("etag")]);
  });

  it.each([
    ["/ocop/register?stars=2", "stars.0"],
    ["/ocop/register?stars=4&stars=5", "stars"],
    ["/ocop/register?q=a%00b", "q"],
    ["/ocop/register?q=", "q"],
    [`/ocop/register?q=${"a".repeat(101)}`, "q"],
    ["/ocop/register?limit=1e9", "limit"],
    ["/ocop/register?limit=0", "limit"],
    ["/ocop/register?limit=1.5", "limit"],
    ["/ocop/register?on=2026-02-30", "on"],
    ["/ocop/register?on=-infinity", "on"],
    ["/ocop/register?province=999", "province"],
    ["/ocop/register?producer=%00", "producer"],
    ["/ocop/register?group[$ne]=I", "group"],
    ["/ocop/register?set=27", "set.0"],
    ["/ocop/register?sort=price", "sort"],
    ["/ocop/register?nonsense=1", ""],
    ["/ocop/register/khong-co?on=hom-nay", "on"],
    ["/ocop/units/communes", "province"],
    ["/ocop/units/communes?province=1", "province"],
    ["/ocop/units/provinces?era=later", "era"],
  ])("refuses %s and names the field in both languages", async (path, field) => {
    const { status, body } = await read(path);
    expect(status).toBe(400);
    const { code, vi, en, details } = refusalSchema.parse(body);
    expect(code).toBe("invalid_input");
    expect(vi).not.toBe(en);
    expect(details?.map((detail) => detail.path)).toContain(field);
  });

  it("never fails over an absurd address", async () => {
    const absurd = [
      "/ocop/register/%",
      "/ocop/register?q=%ff",
      "/ocop/register?%00=1",
      "/ocop/units/communes?q=%25%27--",
      "/ocop/register/..%2f..%2f",
      "/ocop/docs/assets/..%2f..%2fpackage.json",
      "/ocop/docs/assets/constructor",
      `/ocop/register/${"x".repeat(5000)}`,
    ];
    for (const path of absurd) {
      const { status } = await fetch(backendUrl(path));
      expect({ path, failed: status >= 500 }).toEqual({ path, failed: false });
    }
  });
});

describe("the periods in the database", () => {
  it("say for every entry on any day what the rules say", async () => {
    await withDatabase(async (knex) => {
      const facts = await readFacts(
        knex,
        (await rowsOf<{ id: string }>(knex, "select id from ocop_recognised_product order by random() limit 120")).map(
          ({ id }) => id,
        ),
      );
      expect(facts.length).toBeGreaterThanOrEqual(many.length);
      for (const days of [0, 400, 900, 1500, 2000, 2200, 2600, 3000, 3700]) {
        const on = addDays(calendarDay("2019-06-01"), days + Math.floor(Math.random() * 300));
        const rows = await rowsOf<{ recognised_product_id: string }>(
          knex,
          `select recognised_product_id, status, stars, certificate_id as "certificateId" from ocop_status_period
           where recognised_product_id = any(?) and from_day <= ?::date and to_day > ?::date`,
          [facts.map(({ id }) => id), on, on],
        );
        expect(rows).toHaveLength(facts.length);
        for (const entry of facts) {
          const { status, stars, certificateId } = entryStatus(entry, on);
          expect(rows.find((row) => row.recognised_product_id === entry.id)).toMatchObject({
            status,
            stars,
            certificateId,
          });
        }
      }
    });
  });

  it("can be derived anew at any time, and are then the same", async () => {
    const own = [...many, ...Object.values(kinds)].map(({ id }) => id);
    const periods = (knex: Parameters<typeof rowsOf>[0]) =>
      rowsOf(
        knex,
        `select recognised_product_id, from_day::text, to_day::text, status, stars, certificate_id from ocop_status_period
         where recognised_product_id = any(?) order by 1, 2`,
        [own],
      );
    await withDatabase(async (knex) => {
      const before = await periods(knex);
      await knex.raw("delete from ocop_status_period where recognised_product_id = any(?)", [own]);
      expect(await periods(knex)).toEqual([]);
      expect(await knex.transaction(rewriteAllPeriods)).toBeGreaterThanOrEqual(own.length);
      expect(await periods(knex)).toEqual(before);
    });
  }, 120_000);
});
