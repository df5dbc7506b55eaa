/** @file From an application to a seller, its members and its suspension, against the booted house. Everything is of this test's own. */
import { randomBytes } from "node:crypto";
import type { Invited, MadeLink, OfficeSeller, SellerApplication, SellerMe, SellerMembers } from "@cho-ocop/contracts";
import { adminToken, backendUrl, sql, storeFetch } from "../../../../tests/house/client.js";
import { addEntries, addProducer, addProduct, admin, mark } from "../../../../tests/house/own-things.js";
import { openOwnSeller } from "./own-seller.js";

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
  let id: string;

  beforeAll(async () => {
    producer = await addProducer(`Hộ xin bán ${mark()}`);
    expect(await store("seller-applications", formOf(producer.handle, email))).toEqual({
      status: 201,
      body: { taken: true },
    });
    token = await signIn(email);
    id = (await applications(token))[0]?.id ?? "";
  }, 30_000);

  it("signs in with what it chose, and sees its application and what it still has to show", async () => {
    const [application] = await applications(token);
    expect(application).toMatchObject({ state: "applied", producer: { handle: producer.handle }, email });
    expect(application?.checklist.map(({ item }) => item)).toEqual([
      "identity",
      "registration",
      "certificate",
      "food_safety",
    ]);
    expect((await as<SellerMe>(token, "/seller/me")).body.sellers).toEqual([]);
  });

  it("is one application, however often the form is sent, also at once", async () => {
    const sent = await Promise.all([1, 2, 3].map(() => store("seller-applications", formOf(producer.handle, email))));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await applications(token)).toHaveLength(1);
  });

  it("gets the same answer for the address of somebody else, of which nothing is written", async () => {
    const before = await sql("select count(*)::int as n from marketplace_application where producer_id = $1", [
      producer.id,
    ]);
    const other = await store(
      "seller-applications",
      formOf(producer.handle, email, { password: "không phải của tôi" }),
    );
    expect(other).toEqual({ status: 201, body: { taken: true } });
    expect(await signIn(email, "không phải của tôi")).toBeUndefined();
    expect(
      await sql("select count(*)::int as n from marketplace_application where producer_id = $1", [producer.id]),
    ).toEqual(before);
  });

  it("cannot be approved while something is missing, or read and moved by others", async () => {
    const decide = (body: object) =>
      adminToken().then((admin) => as<{ code: string }>(admin, `/admin/marketplace/applications/${id}/moves`, body));
    expect(await decide({ move: "approve" })).toMatchObject({ status: 422, body: { code: "documents_missing" } });
    expect(await decide({ move: "refuse" })).toMatchObject({ status: 400, body: { code: "invalid_input" } });
    expect(await decide({ move: "ask_more", reason: "Xin gửi quyết định công nhận" })).toMatchObject({
      status: 200,
      body: { state: "needs_more" },
    });
    const [application] = await applications(token);
    expect(application?.history.at(-1)).toMatchObject({ by: "operator", reason: "Xin gửi quyết định công nhận" });
  });

  it("sends documents of the kinds that are taken, and nobody else reads them", async () => {
    expect(await send(token, id, "certificate", Buffer.from("<html>không phải PDF</html>"))).toMatchObject({
      status: 415,
      body: { code: "document_type" },
    });
    expect(await send(token, id, "certificate", Buffer.alloc(8 * 1024 * 1024 + 1, PDF))).toMatchObject({
      status: 413,
      body: { code: "document_too_large" },
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
    const stranger = own("nguoi-la");
    await store("seller-applications", formOf(producer.handle, stranger));
    expect((await as(await signIn(stranger), path)).status).toBe(404);
    expect((await send(await signIn(stranger), id, "certificate", PDF)).status).toBe(404);
  });

  it("is approved after it has answered, has a seller then, and nobody else can apply for it", async () => {
    const answered = await as<SellerApplication>(token, `/seller/applications/${id}/moves`, { move: "answer" });
    expect(answered.body.state).toBe("applied");
    const approved = await as<SellerApplication>(await adminToken(), `/admin/marketplace/applications/${id}/moves`, {
      move: "approve",
    });
    expect(approved).toMatchObject({ status: 200, body: { state: "approved", moves: [] } });
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

  it("gets a new password by a link of the operator, which ends the sessions of before", async () => {
    const { members } = (await as<SellerMembers>(token, `/seller/members?seller=${producer.handle}`)).body;
    const made = await as<MadeLink>(
      await adminToken(),
      `/admin/marketplace/members/${members[0]?.id}/password-link`,
      {},
    );
    expect(made.status).toBe(201);
    // Tokens know whole seconds: one of the same second would still hold.
    await sql("select pg_sleep(1.1)");
    expect((await store("seller-links/use", { token: tokenOf(made.body), password: "Mật khẩu mới hơn" })).status).toBe(
      200,
    );
    expect((await as(token, "/seller/me")).status).toBe(401);
    expect(await signIn(email)).toBeUndefined();
    expect((await as(await signIn(email, "Mật khẩu mới hơn"), "/seller/me")).status).toBe(200);
  });
});

it("who has forgotten a password is answered alike, whether the address is known or not", async () => {
  const known = own("quen");
  const { handle } = await addProducer(`Hộ quên ${mark()}`);
  await store("seller-applications", formOf(handle, known));
  const unknown = own("la");
  for (const email of [known, unknown])
    expect(await store("seller-passwords", { email })).toEqual({ status: 200, body: { taken: true } });
  const links = await sql<{ email: string }>("select email from marketplace_link where email = any($1)", [
    [known, unknown],
  ]);
  expect(links).toEqual([{ email: known }]);
});

describe("a producer that an operator invites", () => {
  it("has its seller by the link, once, and by no guessed one", async () => {
    const { handle } = await addProducer(`Hợp tác xã được mời ${mark()}`);
    const email = own("duoc-moi");
    const made = await as<MadeLink>(await adminToken(), "/admin/marketplace/invitations", { producer: handle, email });
    expect(made.status).toBe(201);
    const secret = tokenOf(made.body);
    expect(await store("seller-links", { token: "A".repeat(43) })).toMatchObject({ status: 404 });
    expect((await store("seller-links/use", { token: secret, name: "Lê Thị Hoa", password: PASSWORD })).status).toBe(
      200,
    );
    expect((await as<SellerMe>(await signIn(email), "/seller/me")).body.sellers).toMatchObject([
      { handle, role: "owner" },
    ]);
    expect((await as(await adminToken(), "/admin/marketplace/invitations", { producer: handle, email })).status).toBe(
      409,
    );
  });
});

describe("a seller that is suspended", () => {
  it("is given five days' notice, or none where an authority orders it; what it sells is gone from the shop until it resumes", async () => {
    const producer = await addProducer(`Hộ bị ngừng ${mark()}`);
    const [entry] = await addEntries(producer.id, [
      { name: `Mật ong ${mark()}`, certificates: [{ validFrom: "2025-01-01", validUntil: "2028-01-01" }] },
    ]);
    const product = await addProduct(`Mật ong ${mark()}`, entry?.id ?? null, [
      { title: "Chai", price: 90_000, managed: false },
    ]);
    const { id } = await openOwnSeller(producer.id, "Hộ bị ngừng");
    const shown = async () => (await fetch(backendUrl(`/ocop/listings/${product.handle}`))).status;
    const at = `/admin/marketplace/sellers/${id}`;
    const reason = "Không trả lời người mua";
    expect(await shown()).toBe(200);
    const noticed = await admin<OfficeSeller>(`${at}/suspension`, { reason });
    expect(noticed).toMatchObject({ status: "active", suspension: { begun: false, authority: null, reason } });
    const days = await sql(
      "select from_day - noticed_on as days from marketplace_suspension where seller_id = $1 and ended_at is null",
      [id],
    );
    expect(days).toEqual([{ days: 5 }]);
    expect(await shown()).toBe(200);
    expect((await as(await adminToken(), `${at}/suspension`, { reason })).status).toBe(409);
    const ordered = { reason, authority: "Cục Thương mại điện tử và Kinh tế số", document: "Văn bản thử 1" };
    expect(await admin<OfficeSeller>(`${at}/suspension`, ordered)).toMatchObject({
      status: "suspended",
      suspension: { begun: true, authority: ordered.authority },
    });
    expect(await shown()).toBe(404);
    expect(await admin<OfficeSeller>(`${at}/resumption`, { reason: "Đã khắc phục" })).toMatchObject({
      status: "active",
      suspension: null,
    });
    expect(await shown()).toBe(200);
    expect((await as(await adminToken(), `${at}/resumption`, { reason })).status).toBe(409);
  });
});
