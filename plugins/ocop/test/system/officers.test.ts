import {
  type AdminRegisterEntry,
  adminRegisterEntrySchema,
  certificatePanelSchema,
  type RefusalBody,
  refusalSchema,
  registerPageSchema,
} from "@cho-ocop/contracts";
import { addDays, calendarDay } from "@cho-ocop/ocop-rules";
import { adminAccount, adminFetch, backendUrl, sql } from "../../../../tests/house/client.js";
import { type Added, addEntries, addProducer, mark, read } from "./own-entries.js";

let producer: { id: string; handle: string };
let today: string;

beforeAll(async () => {
  producer = await addProducer(`Hợp tác xã ${mark()}`);
  const { body } = await read("/ocop/today");
  today = (body as { today: string }).today;
});

const daysFromToday = (days: number): string => addDays(calendarDay(today), days);

/** An entry with one certificate that began some days ago and runs for 36 months. */
async function recognised(daysAgo: number): Promise<Added & { certificateId: string }> {
  const validFrom = calendarDay(daysFromToday(-daysAgo));
  const [added] = await addEntries(producer.id, [
    { name: `Sản phẩm ${mark()}`, certificates: [{ validFrom, validUntil: addDays(validFrom, 1095) }] },
  ]);
  const certificateId = added?.certificateIds[0];
  if (added === undefined || certificateId === undefined) throw new Error("The entry was not added");
  return { ...added, certificateId };
}

const post = (path: string, body: unknown): Promise<Response> =>
  adminFetch(`/admin/ocop/${path}`, { method: "POST", body: JSON.stringify(body) });

async function done(answer: Response): Promise<AdminRegisterEntry> {
  const body: unknown = await answer.json();
  expect({ status: answer.status, body }).toMatchObject({ status: 201 });
  return adminRegisterEntrySchema.parse(body);
}
async function refused(answer: Response, status: number): Promise<RefusalBody> {
  const body: unknown = await answer.json();
  expect({ status: answer.status, body }).toMatchObject({ status });
  return refusalSchema.parse(body);
}

const revocation = () => ({ effectiveOn: today, decisionNo: "12/QĐ-UBND", reason: "Không còn đáp ứng tiêu chí" });
const decision = (daysAgo: number) => ({
  stars: 5,
  decisionNo: `${mark()}/QĐ-UBND`,
  decisionDate: daysFromToday(-daysAgo),
  issuer: "UBND tỉnh Bắc Ninh",
});

const starsEverywhere = async ({ handle }: Added) => {
  const panel = certificatePanelSchema.parse((await read(`/ocop/register/${handle}/panel`)).body);
  const entry = (await read(`/ocop/register/${handle}`)).body as { panel: { stars: number | null } };
  const page = registerPageSchema.parse((await read(`/ocop/register?producer=${producer.id}&limit=100`)).body);
  const item = page.items.find((one) => one.handle === handle);
  return [panel.stars, entry.panel.stars, item?.panel.stars];
};

describe("an officer", () => {
  it("who revokes a certificate takes the stars away everywhere at once, and is on record for it", async () => {
    const entry = await recognised(100);
    expect(await starsEverywhere(entry)).toEqual([4, 4, 4]);
    const after = await done(await post(`certificates/${entry.certificateId}/revocation`, revocation()));
    expect(await starsEverywhere(entry)).toEqual([null, null, null]);
    expect(after.panel.status).toBe("revoked");
    const [recorded, revoked] = after.audit;
    expect(recorded).toMatchObject({ kind: "recorded", recordedBy: null });
    expect(revoked).toMatchObject({ kind: "revoked", recordedBy: adminAccount().email, decisionNo: "12/QĐ-UBND" });
  });

  it("leaves a message for the rest of the house with every change", async () => {
    const entry = await recognised(100);
    await done(await post(`certificates/${entry.certificateId}/revocation`, revocation()));
    const messages = await sql("select topic, payload from kernel_outbox_message where key = $1", [entry.id]);
    expect(messages).toMatchObject([
      {
        topic: "ocop.certificate.changed",
        payload: { recognisedProductId: entry.id, certificateId: entry.certificateId, effectiveOn: today },
      },
    ]);
  });

  it("is refused when another officer has revoked it in the same moment", async () => {
    const entry = await recognised(100);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(`certificates/${entry.certificateId}/revocation`, revocation())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const loser = answers.find(({ status }) => status === 409);
    if (loser === undefined) throw new Error("Nobody was refused");
    expect((await refused(loser, 409)).code).toBe("already_revoked");
    const events = await sql("select 1 from ocop_certificate_event where certificate_id = $1", [entry.certificateId]);
    expect(events).toHaveLength(1);
  });

  it("gives the stars back by annulling a revocation, and the history shows both", async () => {
    const entry = await recognised(100);
    const after = await done(await post(`certificates/${entry.certificateId}/revocation`, revocation()));
    const eventId = after.audit.find(({ kind }) => kind === "revoked")?.id;
    const annulment = { eventId, reason: "Ghi nhầm sản phẩm" };
    const annulled = await done(await post(`certificates/${entry.certificateId}/annulment`, annulment));
    expect(annulled.panel.stars).toBe(4);
    expect(annulled.certificates[0]?.events).toMatchObject([{ kind: "revoked", annulled: true }, { kind: "annulled" }]);
    const again = await post(`certificates/${entry.certificateId}/annulment`, annulment);
    expect((await refused(again, 409)).code).toBe("already_annulled");
  });

  it("records a first certificate, which shows its stars from its first day for 36 months", async () => {
    const [entry] = await addEntries(producer.id, [{ name: `Chưa có giấy ${mark()}` }]);
    if (entry === undefined) throw new Error("The entry was not added");
    const body = decision(10);
    const after = await done(await post(`register/${entry.id}/certificates`, body));
    expect(after.panel).toMatchObject({
      stars: 5,
      validFrom: body.decisionDate,
      certificate: { decisionNo: body.decisionNo },
    });
    expect(await starsEverywhere(entry)).toEqual([5, 5, 5]);
    const again = await post(`register/${entry.id}/certificates`, body);
    expect((await refused(again, 409)).code).toBe("already_recorded");
  });

  it("records a second certificate only by saying which one it supersedes", async () => {
    const entry = await recognised(700);
    const body = decision(0);
    const refusal = await refused(await post(`register/${entry.id}/certificates`, body), 409);
    expect(refusal).toMatchObject({ code: "another_certificate_runs", details: [{ path: "supersedes" }] });
    const after = await done(
      await post(`register/${entry.id}/certificates`, { ...body, supersedes: entry.certificateId }),
    );
    expect(after.panel.stars).toBe(5);
    expect(after.certificates.map(({ panel }) => panel.status)).toEqual(["valid", "superseded"]);
    const messages = await sql("select 1 from kernel_outbox_message where key = $1", [entry.id]);
    expect(messages).toHaveLength(2);
  });

  it("lets a certificate that an import brought supersede the older one", async () => {
    const validFrom = calendarDay(daysFromToday(-20));
    const [entry] = await addEntries(producer.id, [
      {
        name: `Hai giấy ${mark()}`,
        certificates: [
          { stars: 3, validFrom: daysFromToday(-400), validUntil: addDays(calendarDay(daysFromToday(-400)), 1095) },
          { stars: 4, validFrom, validUntil: addDays(validFrom, 1095) },
        ],
      },
    ]);
    const [older, younger] = entry?.certificateIds ?? [];
    const act = { effectiveOn: today, reason: "Nâng hạng", supersededBy: younger };
    const after = await done(await post(`certificates/${older}/supersession`, act));
    expect(after.certificates.map(({ panel }) => panel.status)).toEqual(["valid", "superseded"]);
    const back = await post(`certificates/${younger}/supersession`, { ...act, supersededBy: older });
    expect((await refused(back, 400)).code).toBe("successor_ended");
  });

  it("extends an expired certificate of older rules, at most 180 days", async () => {
    const entry = await recognised(1095 + 30);
    const until = (days: number) => ({ until: daysFromToday(days), reason: "Chờ kết quả đánh giá lại" });
    const tooLong = await post(`certificates/${entry.certificateId}/extension`, until(151));
    expect((await refused(tooLong, 400)).code).toBe("outside_the_extension");
    const after = await done(await post(`certificates/${entry.certificateId}/extension`, until(150)));
    expect(after.panel).toMatchObject({ status: "transitional", stars: 4, extendedUntil: daysFromToday(150) });
  });

  it("is told which field is wrong", async () => {
    const entry = await recognised(100);
    const body = { ...revocation(), effectiveOn: "2026-02-30", reason: "a\u0000b", extra: 1 };
    const refusal = await refused(await post(`certificates/${entry.certificateId}/revocation`, body), 400);
    expect(refusal.details?.map(({ path }) => path).sort()).toEqual(["", "effectiveOn", "reason"]);
    expect((await refused(await post("certificates/cert_khong_co/revocation", revocation()), 404)).code).toBe(
      "no_such_certificate",
    );
    expect((await refused(await post("register/rp_khong_co/certificates", decision(1)), 404)).code).toBe("not_found");
    const broken = await adminFetch(`/admin/ocop/certificates/${entry.certificateId}/revocation`, {
      method: "POST",
      body: "{",
    });
    expect((await refused(broken, 400)).code).toBe("malformed_json");
  });

  it("must have signed in, and only an officer sees who recorded what", async () => {
    const entry = await recognised(100);
    for (const [method, path] of [
      ["GET", "register"],
      ["GET", `register/${entry.id}`],
      ["POST", `certificates/${entry.certificateId}/revocation`],
      ["POST", `register/${entry.id}/certificates`],
    ]) {
      const answer = await fetch(backendUrl(`/admin/ocop/${path}`), { method });
      expect([path, answer.status]).toEqual([path, 401]);
    }
    const open = await (await fetch(backendUrl(`/ocop/register/${entry.handle}`))).text();
    expect(open).not.toContain("recordedBy");
  });

  it("lists and filters the register, fictional entries included", async () => {
    const [shown] = await addEntries(producer.id, [{ name: `Trình diễn ${mark()}`, demonstration: true }]);
    const answer = await adminFetch(`/admin/ocop/register?producer=${producer.id}&limit=100&status=unverified`);
    const { items } = registerPageSchema.parse(await answer.json());
    expect(items.map(({ handle }) => handle)).toContain(shown?.handle);
    expect((await adminFetch("/admin/ocop/register?stars=9")).status).toBe(400);
  });
});

describe("the register's tables", () => {
  it("keep what was recorded: no row of a certificate or event is changed, deleted or truncated", async () => {
    const entry = await recognised(100);
    await done(await post(`certificates/${entry.certificateId}/revocation`, revocation()));
    for (const statement of [
      `update ocop_certificate set stars = 5 where id = '${entry.certificateId}'`,
      `delete from ocop_certificate where id = '${entry.certificateId}'`,
      `update ocop_certificate_event set effective_on = '2030-01-01' where certificate_id = '${entry.certificateId}'`,
      `delete from ocop_certificate_event where certificate_id = '${entry.certificateId}'`,
      "truncate ocop_certificate_event",
      "truncate ocop_certificate cascade",
      `begin; set local ocop.import = 'on'; delete from ocop_certificate_event where certificate_id = '${entry.certificateId}'; commit`,
    ]) {
      await expect(sql(statement)).rejects.toThrow("append-only");
    }
  });

  it("let an import that says so correct what an import brought", async () => {
    const entry = await recognised(100);
    const correction = `update ocop_certificate set stars = 3 where id = '${entry.certificateId}'`;
    // Rolled back, since an import would rewrite the periods too.
    await sql(`begin; set local ocop.import = 'on'; ${correction}; rollback`);
    await expect(sql(`begin; ${correction}; rollback`)).rejects.toThrow("append-only");
  });

  it.each([
    ["a certificate of 36 months and a day", "valid_from = '2026-01-01', valid_until = '2029-01-02'"],
    ["an end before the beginning", "valid_from = '2026-01-01', valid_until = '2025-12-31'"],
    ["two stars", "stars = 2"],
  ])("hold no certificate with %s", async (_what, change) => {
    const entry = await recognised(100);
    const statement = `begin; set local ocop.import = 'on'; update ocop_certificate set ${change} where id = '${entry.certificateId}'; commit`;
    await expect(sql(statement)).rejects.toThrow("violates check constraint");
  });

  it("link a product of the shop to one entry at most, and several products to one entry", async () => {
    const [one, two] = [await recognised(100), await recognised(100)];
    const link = (product: string, entry: string) =>
      sql("insert into ocop_product_recognised_product (product_id, recognised_product_id, id) values ($1, $2, $3)", [
        product,
        entry,
        `link_${mark()}`,
      ]);
    const [first, second] = [`prod_${mark()}`, `prod_${mark()}`];
    await link(first, one.id);
    await link(second, one.id);
    await expect(link(first, two.id)).rejects.toThrow("ocop_product_has_one_entry");
    await sql("update ocop_product_recognised_product set deleted_at = now() where product_id = $1", [first]);
    await link(first, two.id);
  });
});
