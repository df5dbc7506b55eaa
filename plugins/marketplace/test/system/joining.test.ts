/** @file From an application to a seller, its members and its suspension, against the booted house. Everything is of this test's own. */
import { randomBytes } from "node:crypto";
import {
  type Invited,
  type MadeLink,
  MOST_DOCUMENTS,
  type OfficeSeller,
  type SellerApplication,
  type SellerMe,
  type SellerMembers,
} from "@cho-ocop/contracts";
import { addDays, type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import { asValue } from "@medusajs/framework/awilix";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, createMedusaContainer, ModulesSdkUtils } from "@medusajs/framework/utils";
import { adminToken, backendUrl, databaseUrl, sql, storeFetch } from "../../../../tests/house/client.js";
import { addEntries, addProducer, addProduct, admin, mark } from "../../../../tests/house/own-things.js";
import { beginDue } from "../../src/sellers/suspension.js";
import { openOwnSeller } from "./own-seller.js";
import { useUp } from "./use-up.js";

const PASSWORD = "Mật khẩu đủ dài";
const own = (name: string) => `${name}-${randomBytes(6).toString("hex")}@example.com`;
/** A visitor of its own, whose tries nobody else counts. */
const VISITOR = `2001:db8:${randomBytes(2).toString("hex")}::1`;

interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}
async function reply<Body>(answer: Response): Promise<Reply<Body>> {
  return { status: answer.status, body: (await answer.json()) as Body };
}

const store = async <Body = { code: string }>(path: string, body: object): Promise<Reply<Body>> =>
  reply(
    await storeFetch(`/store/${path}`, {
      method: "POST",
      headers: { "x-forwarded-for": VISITOR },
      body: JSON.stringify(body),
    }),
  );

async function signIn(email: string, password = PASSWORD): Promise<string | undefined> {
  const answer = await fetch(backendUrl("/auth/seller/emailpass"), {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": VISITOR },
    body: JSON.stringify({ email, password }),
  });
  return answer.ok ? ((await answer.json()) as { token: string }).token : undefined;
}

async function as<Body>(token: string | undefined, path: string, body?: object, method?: string): Promise<Reply<Body>> {
  return reply(
    await fetch(backendUrl(path), {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
}

const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

async function send(token: string | undefined, id: string, item: string, content: Buffer, name = "Quyết định.pdf") {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(content)], { type: "application/pdf" }), name);
  const answer = await fetch(backendUrl(`/seller/applications/${id}/documents?item=${item}`), {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return reply<SellerApplication & { code?: string }>(answer);
}

const formOf = (producer: string, email: string, more: object = {}) => ({
  producer,
  legalForm: "household",
  contact: "Nguyễn Thị Lan",
  phone: "0912345678",
  email,
  password: PASSWORD,
  consent: true,
  ...more,
});
const applications = async (token: string | undefined): Promise<SellerApplication[]> =>
  (await as<{ applications: SellerApplication[] }>(token, "/seller/applications")).body.applications;
const tokenOf = ({ link }: MadeLink): string => new URL(link).pathname.split("/").at(-1) ?? "";

describe("a producer that wants to sell", () => {
  const email = own("lan");
  let producer: { id: string; handle: string };
  let token: string | undefined;
  let stranger: string | undefined;
  let id: string;

  const count = async (): Promise<number | undefined> =>
    (
      await sql<{ n: number }>("select count(*)::int as n from marketplace_application where producer_id = $1", [
        producer.id,
      ])
    )[0]?.n;
  const decide = async (body: object) =>
    as<{ code: string }>(await adminToken(), `/admin/marketplace/applications/${id}/moves`, body);

  beforeAll(async () => {
    producer = await addProducer(`Hộ xin bán ${mark()}`);
    // Sent twice at once, as an impatient finger does.
    const sent = await Promise.all([1, 2].map(() => store("seller-applications", formOf(producer.handle, email))));
    expect(sent).toEqual(sent.map(() => ({ status: 201, body: { taken: true } })));
    token = await signIn(email);
    id = (await applications(token))[0]?.id ?? "";
  }, 30_000);

  it("sees its application, once, and what it still has to show; it sells nothing yet", async () => {
    const all = await applications(token);
    expect(all).toMatchObject([{ state: "applied", producer: { handle: producer.handle }, email }]);
    expect(all[0]?.checklist.map(({ item }) => item)).toEqual([
      "identity",
      "registration",
      "certificate",
      "food_safety",
    ]);
    expect((await as<SellerMe>(token, "/seller/me")).body.sellers).toEqual([]);
  });

  it("gets the same answer for the address of somebody else, of which nothing is written", async () => {
    const foreign = formOf(producer.handle, email, { password: "không phải của tôi" });
    expect(await store("seller-applications", foreign)).toEqual({ status: 201, body: { taken: true } });
    expect(await count()).toBe(1);
  });

  it("cannot be approved while something is missing, nor refused without a reason", async () => {
    expect(await decide({ move: "approve" })).toMatchObject({ status: 422, body: { code: "documents_missing" } });
    expect(await decide({ move: "refuse" })).toMatchObject({ status: 400, body: { code: "invalid_input" } });
    expect(await decide({ move: "ask_more", reason: "Xin gửi quyết định công nhận" })).toMatchObject({
      status: 200,
      body: { state: "needs_more" },
    });
    const [application] = await applications(token);
    expect(application?.history.at(-1)).toMatchObject({ by: "operator", reason: "Xin gửi quyết định công nhận" });
  });

  it("sends documents, twenty at most, and nobody else reads them", async () => {
    expect(await send(token, id, "certificate", Buffer.from("<html>không phải PDF</html>"))).toMatchObject({
      status: 415,
      body: { code: "document_type" },
    });
    const sent = await send(token, id, "certificate", PDF);
    expect(sent.status).toBe(201);
    const document = sent.body.checklist.flatMap(({ documents }) => documents)[0];
    expect(document).toMatchObject({ name: "Quyết định.pdf", type: "application/pdf", bytes: PDF.length });
    const path = `/seller/applications/${id}/documents/${document?.id}`;
    const got = await fetch(backendUrl(path), { headers: { authorization: `Bearer ${token}` } });
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PDF);
    expect(got.headers.get("content-disposition")).toMatch(/^attachment; .*filename\*=UTF-8''Quy/);
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect(got.headers.get("cache-control")).toBe("no-store");
    // Somebody who sells for another producer.
    const other = await addProducer(`Hợp tác xã được mời ${mark()}`);
    stranger = await invited(other.handle);
    expect((await as(stranger, path)).status).toBe(404);
    expect((await send(stranger, id, "certificate", PDF)).status).toBe(404);
    await sql(
      `insert into marketplace_document (id, application_id, item, name, type, bytes)
       select 'sdoc_' || $1 || n, $2, 'certificate', 'trang', 'application/pdf', 1 from generate_series(1, $3::int) n`,
      [mark(), id, MOST_DOCUMENTS - 1],
    );
    expect(await send(token, id, "certificate", PDF)).toMatchObject({
      status: 422,
      body: { code: "too_many_documents" },
    });
  });

  it("is approved once it has answered, by one of two officers at once, and nobody else can apply for it", async () => {
    const answered = await as<SellerApplication>(token, `/seller/applications/${id}/moves`, { move: "answer" });
    expect(answered.body.state).toBe("applied");
    const decided = await Promise.all([decide({ move: "approve" }), decide({ move: "approve" })]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await as<SellerMe>(token, "/seller/me")).body.sellers).toMatchObject([
      { handle: producer.handle, role: "owner", status: "active" },
    ]);
    expect(await store("seller-applications", formOf(producer.handle, own("sau")))).toMatchObject({
      status: 409,
      body: { code: "producer_has_seller" },
    });
    expect(await send(token, id, "certificate", PDF)).toMatchObject({ status: 409 });
  });

  it("works with people that its owner invites, and keeps an owner", async () => {
    const seller = `?seller=${producer.handle}`;
    const clerk = own("nhan-vien");
    const { status, body } = await as<Invited>(token, `/seller/invitations${seller}`, { email: clerk, role: "clerk" });
    expect(status).toBe(201);
    expect(body.invitations).toMatchObject([{ email: clerk, role: "clerk" }]);
    const secret = tokenOf(body.made);
    expect(await store("seller-links", { token: secret })).toMatchObject({
      status: 200,
      body: { kind: "member", role: "clerk", email: clerk },
    });
    const accept = () => store("seller-links/use", { token: secret, name: "Trần Văn Bình", password: PASSWORD });
    expect((await accept()).status).toBe(200);
    expect(await accept()).toMatchObject({ status: 404, body: { code: "link_not_valid" } });
    const clerkToken = await signIn(clerk);
    expect(await as(clerkToken, `/seller/members${seller}`)).toMatchObject({ status: 403 });
    const members = (await as<SellerMembers>(token, `/seller/members${seller}`)).body.members;
    const [owner, helper] = [members.find(({ self }) => self), members.find(({ self }) => !self)];
    expect(await as(token, `/seller/members/${owner?.id}${seller}`, undefined, "DELETE")).toMatchObject({
      status: 409,
      body: { code: "last_owner" },
    });
    expect(await as(token, `/seller/members/${helper?.id}${seller}`, { role: "packer" })).toMatchObject({
      status: 200,
    });
    expect(await as(token, `/seller/members/${helper?.id}${seller}`, undefined, "DELETE")).toMatchObject({
      status: 200,
    });
    expect((await as<SellerMe>(clerkToken, "/seller/me")).body.sellers).toEqual([]);
  });

  it("who has forgotten its password is answered as strangers are, and takes no link away that the operator made", async () => {
    const made = await passwordLink();
    const unknown = own("la");
    for (const address of [email, unknown])
      expect(await store("seller-passwords", { email: address })).toEqual({ status: 200, body: { taken: true } });
    const links = await sql<{ email: string; by: string }>(
      "select email, made_by_type as by from marketplace_link where kind = 'password' and withdrawn_at is null and email = any($1) order by 2",
      [[email, unknown]],
    );
    expect(links).toEqual(["self", "user"].map((by) => ({ email, by })));
    expect(await store("seller-links", { token: tokenOf(made) })).toMatchObject({ status: 200 });
  });

  it("gets a new password by the operator's link, which ends the sessions and links of before", async () => {
    const made = await passwordLink();
    const account = (more: string) =>
      sql(
        `update auth_identity set app_metadata = app_metadata ${more}
         where id = (select auth_identity_id from provider_identity where entity_id = $1)`,
        [email],
      );
    const set = () => store("seller-links/use", { token: tokenOf(made), password: "Mật khẩu mới hơn" });
    // Meanwhile it has become an officer's, whose place nobody takes by an old link.
    await account(`|| '{"user_id": "user_thu"}'`);
    expect(await set()).toMatchObject({ status: 409, body: { code: "account_of_others" } });
    await account("- 'user_id'");
    expect((await set()).status).toBe(200);
    expect(
      await sql(
        "select 1 from marketplace_link where kind = 'password' and email = $1 and used_at is null and withdrawn_at is null",
        [email],
      ),
    ).toEqual([]);
    expect(await signIn(email)).toBeUndefined();
    expect(await signIn(email, "Mật khẩu mới hơn")).toBeDefined();
    // Tokens know whole seconds, and the old one may be of this very second.
    const move = (seconds: number) =>
      sql("update marketplace_member set sessions_from = sessions_from + make_interval(secs => $2) where email = $1", [
        email,
        seconds,
      ]);
    await move(1);
    expect((await as(token, "/seller/me")).status).toBe(401);
    await move(-1);
  });

  it("cannot go through passwords by ever new invitations, or through addresses by ever new applications", async () => {
    const seller = `?seller=${producer.handle}`;
    const ownerToken = await signIn(email, "Mật khẩu mới hơn");
    const whom = { email: own("ai"), role: "clerk" };
    const { body } = await as<Invited>(ownerToken, `/seller/invitations${seller}`, whom);
    const tooMany = { status: 429, body: { code: "too_many_attempts" } };
    await useUp("joining_link", whom.email);
    expect(
      await store("seller-links/use", { token: tokenOf(body.made), name: "Bình", password: PASSWORD }),
    ).toMatchObject(tooMany);
    const [{ id: sellerId } = { id: "" }] = await sql<{ id: string }>(
      "select id from marketplace_seller where handle = $1",
      [producer.handle],
    );
    await useUp("seller_invitation", sellerId);
    expect(await as(ownerToken, `/seller/invitations${seller}`, whom)).toMatchObject(tooMany);
    await useUp("joining_application", VISITOR);
    expect(await store("seller-applications", formOf(producer.handle, own("sau")))).toMatchObject(tooMany);
  });

  async function passwordLink(): Promise<MadeLink> {
    const [member] = await sql<{ id: string }>("select id from marketplace_member where email = $1", [email]);
    const made = await as<MadeLink>(await adminToken(), `/admin/marketplace/members/${member?.id}/password-link`, {});
    expect(made.status).toBe(201);
    return made.body;
  }
});

/** The token of the owner of a producer's seller, whom an operator has invited; the link works once, and no guessed one does. */
async function invited(handle: string): Promise<string | undefined> {
  const email = own("duoc-moi");
  const invite = async () =>
    as<MadeLink>(await adminToken(), "/admin/marketplace/invitations", { producer: handle, email });
  const made = await invite();
  expect(made.status).toBe(201);
  expect(await store("seller-links", { token: "A".repeat(43) })).toMatchObject({ status: 404 });
  const use = { token: tokenOf(made.body), name: "Lê Thị Hoa", password: PASSWORD };
  expect((await store("seller-links/use", use)).status).toBe(200);
  const token = await signIn(email);
  expect((await as<SellerMe>(token, "/seller/me")).body.sellers).toMatchObject([{ handle, role: "owner" }]);
  expect((await invite()).status).toBe(409);
  return token;
}

describe("a seller that is suspended", () => {
  const reason = "Không trả lời người mua";
  const container = createMedusaContainer();
  let knex: Knex;
  let id: string;
  let listing: string;

  beforeAll(async () => {
    knex = ModulesSdkUtils.createPgConnection({ clientUrl: databaseUrl(), pool: { min: 0, max: 2 } });
    container.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(knex));
    container.register(ContainerRegistrationKeys.LOGGER, asValue(console));
    const producer = await addProducer(`Hộ bị ngừng ${mark()}`);
    const [entry] = await addEntries(producer.id, [
      { name: `Mật ong ${mark()}`, certificates: [{ validFrom: "2025-01-01", validUntil: "2028-01-01" }] },
    ]);
    const product = await addProduct(`Mật ong ${mark()}`, entry?.id ?? null, [
      { title: "Chai", price: 90_000, managed: false },
    ]);
    listing = product.handle;
    ({ id } = await openOwnSeller(producer.id, "Hộ bị ngừng"));
  });
  afterAll(() => knex.destroy());

  const at = (what: "suspension" | "resumption") => `/admin/marketplace/sellers/${id}/${what}`;
  const shown = async () => (await fetch(backendUrl(`/ocop/listings/${listing}`))).status;
  const begin = (day: CalendarDay) => beginDue(container, day, new Date());
  const resume = () => admin<OfficeSeller>(at("resumption"), { reason: "Đã khắc phục" });

  /** Gives notice. Returns the day on which it runs out. */
  async function giveNotice(): Promise<CalendarDay> {
    const noticed = await admin<OfficeSeller>(at("suspension"), { reason });
    expect(noticed).toMatchObject({ status: "active", suspension: { begun: false, authority: null, reason } });
    return calendarDay(noticed.suspension?.from ?? "");
  }
  const state = async () =>
    (
      await sql<{ status: string; begun: boolean | null }>(
        `select s.status, x.begun_at is not null as begun from marketplace_seller s
         left join marketplace_suspension x on x.seller_id = s.id and x.ended_at is null where s.id = $1`,
        [id],
      )
    )[0];

  it("is given five days' notice; what it sells is gone from the shop on the day that it runs out, and not before", async () => {
    expect(await shown()).toBe(200);
    const from = await giveNotice();
    expect((await as(await adminToken(), at("suspension"), { reason })).status).toBe(409);
    await begin(addDays(from, -1));
    expect([await state(), await shown()]).toEqual([{ status: "active", begun: false }, 200]);
    await begin(from);
    expect([await state(), await shown()]).toEqual([{ status: "suspended", begun: true }, 404]);
    expect(await resume()).toMatchObject({ status: "active", suspension: null });
    expect(await shown()).toBe(200);
    expect((await as(await adminToken(), at("resumption"), { reason })).status).toBe(409);
  });

  it("is suspended at once where an authority orders it, whatever notice was given", async () => {
    await giveNotice();
    const ordered = { reason, authority: "Cục Thương mại điện tử và Kinh tế số", document: "Văn bản thử 1" };
    expect(await admin<OfficeSeller>(at("suspension"), ordered)).toMatchObject({
      status: "suspended",
      suspension: { begun: true, authority: ordered.authority },
    });
    await resume();
  });

  it("stays open when the operator takes the notice back in the moment in which it runs out", async () => {
    const from = await giveNotice();
    let begun: Promise<number> | undefined;
    await knex.transaction(async (tx) => {
      await tx.raw("select 1 from marketplace_seller where id = ? for update", [id]);
      const { rows } = await tx.raw<{ rows: { pid: number }[] }>("select pg_backend_pid() as pid");
      begun = begin(from);
      const waiting = "select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))";
      while ((await sql(waiting, [rows[0]?.pid])).length === 0) await sql("select pg_sleep(0.02)");
      await tx.raw(
        "update marketplace_suspension set ended_at = now(), ended_by = 'user_thu', end_reason = 'Đã trả lời' where seller_id = ? and ended_at is null",
        [id],
      );
    });
    await begun;
    expect(await state()).toEqual({ status: "active", begun: false });
  });
});
