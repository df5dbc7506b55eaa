/** @file A file is imported into the real database by the command that people use. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "../../../../tests/house/client.js";
import { bigFile } from "../import/big-file.js";

const ROOT = path.resolve(__dirname, "../../../..");
const REGISTER = path.join(ROOT, "data/register/register.jsonl");
const OWN = `test_import_${process.pid}`;

const addressOf = (name: string): string => {
  const url = new URL(databaseUrl());
  url.pathname = `/${name}`;
  return url.href;
};

async function query<Row extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
  database = OWN,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: addressOf(database) });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Runs the command; resolves with what it printed and its exit code (null where it was killed). */
function runImport(args: readonly string[], input?: (child: ReturnType<typeof spawn>) => void) {
  const child = spawn(process.execPath, ["scripts/register-import.mjs", ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: addressOf(OWN), NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  input?.(child);
  return new Promise<{ code: number | null; text: string }>((resolve) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
    child.once("close", (code) => resolve({ code, text }));
  });
}

/** Everything that the import writes, in an order of its own, to compare before and after. */
const everything = async (prefix: string): Promise<string> => {
  const [row] = await query<{ all: string }>(
    `select md5(coalesce(string_agg(t.line, E'\n' order by t.line), '')) as all from (
       select r::text as line from ocop_recognised_product r where r.key like $1
       union all select c::text from ocop_certificate c join ocop_recognised_product r on r.id = c.recognised_product_id where r.key like $1
       union all select e::text from ocop_certificate_event e join ocop_certificate c on c.id = e.certificate_id
         join ocop_recognised_product r on r.id = c.recognised_product_id where r.key like $1
       union all select p::text from ocop_producer p) t`,
    [`${prefix}-%`],
  );
  return row?.all ?? "";
};
const counts = async (prefix: string): Promise<Record<string, number>> => {
  const [row] = await query<Record<string, number>>(
    `select (select count(*)::int from ocop_recognised_product where key like $1) as entries,
       (select count(*)::int from ocop_certificate c join ocop_recognised_product r on r.id = c.recognised_product_id where r.key like $1) as certificates,
       (select count(*)::int from ocop_certificate_event e join ocop_certificate c on c.id = e.certificate_id
         join ocop_recognised_product r on r.id = c.recognised_product_id where r.key like $1) as events,
       (select count(*)::int from ocop_producer where key like 'thu-chu-the-%') as producers`,
    [`${prefix}-%`],
  );
  return row ?? {};
};

let folder = "";
const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "register-import-"));
  const [template] = await query<{ datname: string }>(
    "select datname from pg_database where datname like 'template\\_%' order by oid desc limit 1",
    [],
    "postgres",
  );
  if (template === undefined) throw new Error("The house has no template database");
  await query(`create database "${OWN}" template "${template.datname}" strategy file_copy`, [], "postgres");
});
afterAll(async () => {
  await query(`drop database if exists "${OWN}" with (force)`, [], "postgres");
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run register:import", () => {
  it("takes 5,000 rows: the good half is in the register, and a second run changes nothing", async () => {
    const { bytes, good, goodCertificates, goodEvents, producers, refused } = bigFile("thu", 5000);
    const file = fileOf("big.jsonl", bytes);

    const dry = await runImport([file, "--dry-run"]);
    expect(dry.text).toContain(`mới / new: ${good}\n`);
    expect(dry.text).toContain(`bị từ chối / refused: ${refused.size}\n`);
    expect(dry.code).toBe(1);
    expect((await counts("thu")).entries).toBe(0);

    const first = await runImport([file, "--yes", "--source", "Thử"]);
    expect(first.text).toContain(`${good} mới / new, 0 thay đổi / changed`);
    expect(first.code).toBe(1);
    expect(await counts("thu")).toEqual({
      entries: good,
      certificates: goodCertificates,
      events: goodEvents,
      producers,
    });

    const before = await everything("thu");
    const second = await runImport([file, "--yes"]);
    expect(second.text).toContain(`không đổi / unchanged: ${good}\n`);
    expect(second.text).not.toContain("Đã ghi");
    expect(second.code).toBe(1);
    expect(await everything("thu")).toBe(before);

    const [told] = await query<{ ids: number }>(
      `select sum(jsonb_array_length(payload -> 'recognisedProductIds'))::int as ids from kernel_outbox_message
       where topic = 'ocop.register.imported' and payload ->> 'source' = 'Thử'`,
    );
    expect(told?.ids).toBe(good);
    const [periods] = await query<{ starred: number; revoked: number }>(
      `select count(*) filter (where s.stars is not null)::int as starred, count(*) filter (where s.status = 'revoked')::int as revoked
       from ocop_status_period s join ocop_recognised_product r on r.id = s.recognised_product_id where r.key like 'thu-%'`,
    );
    expect(periods?.starred).toBeGreaterThan(0);
    expect(periods?.revoked).toBe(goodEvents);
  }, 180_000);

  it("killed on its way has written whole batches only, and the next run completes it", async () => {
    const { bytes, good } = bigFile("giet", 5000);
    const file = fileOf("killed.jsonl", bytes);
    const result = await runImport([file, "--yes"], (child) => {
      void (async () => {
        while (child.exitCode === null && ((await counts("giet")).entries ?? 0) === 0) await sleep(10);
        child.kill("SIGKILL");
      })();
    });
    expect(result.code).toBeNull();
    const written = (await counts("giet")).entries ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(good);
    expect(written % 500).toBe(0);

    const next = await runImport([file, "--yes"]);
    expect(next.text).toContain(`${good - written} mới / new`);
    expect((await counts("giet")).entries).toBe(good);
  }, 180_000);

  it("reports what would change and changes it; a certificate's events are added once", async () => {
    const entry = {
      key: "sua-che",
      name: "Chè thử",
      group: "I",
      origin: { era: "before", province: "Bắc Kạn", district: "Ba Bể", commune: "Yến Dương" },
      producer: { key: "sua-htx", name: "HTX thử", legalForm: "cooperative" },
      certificates: [{ stars: 3, recognisedYear: 2024 }],
    };
    expect((await runImport([fileOf("one.json", JSON.stringify([entry])), "--yes"])).code).toBe(0);
    const certificate = { stars: 4, decisionNo: "12/QĐ-UBND", decisionDate: "2025-01-10", issuer: "UBND tỉnh Bắc Kạn" };
    const changed = {
      ...entry,
      name: "Chè thử mới",
      producer: { ...entry.producer, name: "HTX thử mới" },
      certificates: [{ ...certificate, events: [{ kind: "revoked", effectiveOn: "2026-03-01", reason: "Thử" }] }],
    };
    const file = fileOf("two.json", JSON.stringify([changed]));
    const dry = await runImport([file, "--dry-run"]);
    expect(dry.code).toBe(0);
    expect(dry.text).toContain('name: "Chè thử" → "Chè thử mới"');
    expect(dry.text).toContain("certificates.0.stars: 3 → 4");
    expect(dry.text).toContain('producer.name: "HTX thử" → "HTX thử mới"');
    expect((await runImport([file, "--yes"])).code).toBe(0);
    expect((await runImport([file, "--dry-run"])).text).toContain("không đổi / unchanged: 1\n");
    expect(
      await query(
        `select r.name, p.name as producer, c.stars, c.valid_until::text as until, e.kind from ocop_recognised_product r
         join ocop_producer p on p.id = r.producer_id join ocop_certificate c on c.recognised_product_id = r.id
         join ocop_certificate_event e on e.certificate_id = c.id where r.key = 'sua-che'`,
      ),
    ).toEqual([{ name: "Chè thử mới", producer: "HTX thử mới", stars: 4, until: "2028-01-10", kind: "revoked" }]);
  }, 180_000);

  it("never edits what an officer recorded, nor brings a revoked product back by another spelling", async () => {
    const entry = {
      key: "can-bo-che",
      name: "Chè cán bộ",
      group: "I",
      origin: { era: "since", province: "Thái Nguyên" },
      certificates: [
        { stars: 3, decisionNo: "1/QĐ-UBND", decisionDate: "2025-02-01", issuer: "UBND tỉnh Thái Nguyên" },
      ],
    };
    const file = (name: string, certificate: object): string =>
      fileOf(name, JSON.stringify([{ ...entry, certificates: [{ ...entry.certificates[0], ...certificate }] }]));
    await runImport([file("first.json", {}), "--yes"]);
    await query(
      `insert into ocop_certificate_event (id, certificate_id, kind, effective_on, reason, recorded_by)
       select 'cev_thu', c.id, 'revoked', '2026-05-01', 'Thử', 'can-bo@example.com' from ocop_certificate c
       join ocop_recognised_product r on r.id = c.recognised_product_id where r.key = 'can-bo-che'`,
    );
    const edited = await runImport([file("edited.json", { stars: 5 }), "--yes"]);
    expect(edited.code).toBe(1);
    expect(edited.text).toContain("dòng / line 1 [can-bo-che] certificates.0.stars: Cán bộ đã ghi");
    const respelled = await runImport([
      file("respelled.json", { decisionNo: "01/QD-UBND", decisionDate: "2025-02-02" }),
      "--yes",
    ]);
    expect(respelled.code).toBe(1);
    expect(respelled.text).toContain("This entry was revoked after that day");
    const again = await runImport([
      file("again.json", { decisionNo: "9/QĐ-UBND", decisionDate: "2026-06-01" }),
      "--yes",
    ]);
    expect(again.code).toBe(0);
    expect(
      await query(
        "select count(*)::int as n from ocop_certificate c join ocop_recognised_product r on r.id = c.recognised_product_id where r.key = 'can-bo-che'",
      ),
    ).toEqual([{ n: 2 }]);
  }, 180_000);

  it("takes a CSV as a spreadsheet writes it", async () => {
    const csv =
      "\uFEFFkey;name;group;origin.era;origin.province;certificate.stars;certificate.decisionNo;certificate.decisionDate\r\n" +
      "csv-che;Chè CSV;I;since;Thái Nguyên;3;7/QĐ-UBND;05/08/2026\r\n" +
      "csv-sai;Chè sai;I;since;Thái Nguyên;2;7/QĐ-UBND;30/02/2026\r\n";
    const { code, text } = await runImport([fileOf("sheet.csv", csv), "--yes"]);
    expect(code).toBe(1);
    expect(text).toContain("dòng / line 3 [csv-sai] certificate.stars: Phải là 3, 4 hoặc 5 / Must be 3, 4 or 5");
    expect(text).toContain("dòng / line 3 [csv-sai] certificate.decisionDate: Không phải một ngày có thật");
    expect((await counts("csv")).entries).toBe(1);
  }, 180_000);

  it("holds the shipped register already, or takes all of it, and then finds nothing more to do", async () => {
    const first = await runImport([REGISTER, "--yes"]);
    expect(first.code).toBe(0);
    const [row] = await query<{ n: number }>(
      "select count(*)::int as n from ocop_recognised_product where key like '%--%' and not demonstration",
    );
    expect(row?.n).toBeGreaterThanOrEqual(700);
    const second = await runImport([REGISTER, "--yes"]);
    expect(second.text).toContain("không đổi / unchanged: 700\n");
    expect(second.code).toBe(0);
  }, 180_000);

  it("says so when the file, the database or the options are no use", async () => {
    expect((await runImport(["/khong/co/tep.json"])).code).toBe(2);
    expect((await runImport([])).text).toContain("npm run register:import -- FILE");
    const garbled = await runImport([fileOf("old.csv", Buffer.from([0x6b, 0x65, 0x79, 0xe8, 0x0a])), "--yes"]);
    expect(garbled.code).toBe(2);
    expect(garbled.text).toContain("Byte 3 không phải UTF-8");
    const waiting = await runImport([
      fileOf(
        "waiting.json",
        JSON.stringify([{ key: "cho-che", name: "Chè chờ", group: "I", origin: { era: "since", province: "Huế" } }]),
      ),
    ]);
    expect(waiting.text).toContain("thêm --yes để ghi");
    expect(waiting.code).toBe(3);
    expect((await counts("cho")).entries).toBe(0);
  }, 180_000);
});
