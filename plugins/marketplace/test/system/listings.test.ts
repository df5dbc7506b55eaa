/** @file A producer puts its products up for sale in the open house, from the register to the shelf and off it again. */
import { randomUUID } from "node:crypto";
import {
  EMPTY_DRAFT,
  type Listing,
  type ListingDraft,
  type ListingPage,
  type ListingPhoto,
  type RefusalBody,
  type ReviewedListings,
  type SellerEntries,
  type SellerListing,
  type SellerListings,
  sellerEntriesSchema,
  sellerListingSchema,
  sellerListingsSchema,
} from "@cho-ocop/contracts";
import sharp from "sharp";
import { adminFetch, backendUrl, sellerAccounts, sql } from "../../../../tests/house/client.js";
import { type Added, addEntries, addProducer } from "../../../../tests/house/own-things.js";
import { type Ask, joinAs, openOwnSeller } from "./own-seller.js";

const DRAFT: ListingDraft = {
  ...EMPTY_DRAFT,
  description: "Vải sấy cả quả, không thêm đường.",
  ingredients: "Vải 100%",
  shelfLife: "12 tháng",
  storage: "Nơi khô ráo",
  declaration: "01/HTX-THU/2026",
  packs: [
    { id: null, title: "Túi 500 g", price: 120_000, grams: 560, stock: 7 },
    { id: null, title: "Hộp 1 kg", price: 230_000, grams: 1100, stock: 3 },
  ],
};

let starred: Added;
let plain: Added;
let owner: Ask;
let packer: Ask;
let other: Ask;

beforeAll(async () => {
  const producer = await addProducer("HTX Thử Đăng Bán");
  const [first, second] = await addEntries(producer.id, [
    {
      name: "Vải sấy thử đăng",
      certificates: [{ stars: 4, decisionNo: "12/QĐ-UBND", validFrom: "2025-01-01", validUntil: "2028-01-01" }],
    },
    { name: "Trà thử đăng" },
  ]);
  if (first === undefined || second === undefined) throw new Error("The entries were not made");
  [starred, plain] = [first, second];
  const seller = await openOwnSeller(producer.id, "HTX Thử Đăng Bán");
  const stranger = await openOwnSeller((await addProducer("HTX Khác")).id, "HTX Khác");
  [owner, packer, other] = await Promise.all([
    joinAs(seller.id, "owner"),
    joinAs(seller.id, "packer"),
    joinAs(stranger.id, "owner"),
  ]);
}, 120_000);

const begin = async (entry: string): Promise<SellerListing> =>
  sellerListingSchema.parse((await owner("/seller/listings", { entry })).body);
const save = async ({ id, version }: SellerListing, draft: ListingDraft): Promise<SellerListing> =>
  sellerListingSchema.parse((await owner(`/seller/listings/${id}`, { version, draft })).body);
const publish = ({ id, version }: SellerListing) =>
  owner<SellerListing & RefusalBody>(`/seller/listings/${id}/publish`, { version });
const publishedFrom = async (entry: string, draft = DRAFT): Promise<SellerListing> => {
  const { status, body } = await publish(await save(await begin(entry), draft));
  expect([status, body.message]).toEqual([200, undefined]);
  return sellerListingSchema.parse(body);
};
const shownAt = async (handle: string | null): Promise<Listing | null> => {
  const answer = await fetch(backendUrl(`/ocop/listings/${handle}`));
  return answer.ok ? ((await answer.json()) as Listing) : null;
};
const decide = async (id: string, body: object) => {
  const answer = await adminFetch(`/admin/marketplace/listings/${id}/decision`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as ReviewedListings & RefusalBody };
};

describe("a producer who begins to sell", () => {
  it("chooses among its own products of the register, with the stars that hold today", async () => {
    const { entries } = sellerEntriesSchema.parse((await owner<SellerEntries>("/seller/entries")).body);
    expect(entries.map(({ id, stars }) => [id, stars])).toEqual(
      expect.arrayContaining([
        [starred.id, 4],
        [plain.id, null],
      ]),
    );
    expect(entries).toHaveLength(2);
    const refused = await other<RefusalBody>("/seller/listings", { entry: starred.id });
    expect([refused.status, refused.body.code]).toEqual([404, "not_found"]);
  });

  it("gets one draft for one key, however often it taps", async () => {
    const key = randomUUID();
    const tries = await Promise.all(
      [1, 2, 3].map(() => owner<SellerListing>("/seller/listings", { entry: plain.id }, key)),
    );
    expect(new Set(tries.map(({ body }) => body.id)).size).toBe(1);
    expect(tries.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it("is told all that is missing, with the law, and nothing is shown", async () => {
    const draft = await begin(starred.id);
    expect(draft.problems.map(({ field }) => field)).toContain("packs");
    const { status, body } = await publish(draft);
    expect([status, body.code]).toEqual([422, "listing_not_ready"]);
    expect(body.details?.map(({ path }) => path)).toEqual(draft.problems.map(({ field }) => field));
    expect(body.details?.some(({ vi }) => vi.includes("Nghị định"))).toBe(true);
  });

  it("cannot type a star, a name or an origin", async () => {
    const { id, version } = await begin(starred.id);
    for (const extra of [{ stars: 5 }, { name: "Tên khác" }, { origin: "24" }]) {
      const { status } = await owner(`/seller/listings/${id}`, { version, draft: { ...DRAFT, ...extra } });
      expect(status).toBe(400);
    }
    const said = await save(await begin(starred.id), { ...DRAFT, description: "Hàng 5 sao" });
    expect((await publish(said)).status).toBe(422);
  });

  it("sees its product on the shelf, by the register's name and stars, in whole đồng and with its pieces", async () => {
    const { handle, stock, draft, unpublished } = await publishedFrom(starred.id);
    const shown = await shownAt(handle);
    expect(shown).toMatchObject({
      title: "Vải sấy thử đăng",
      description: DRAFT.description,
      declared: {
        ingredients: "Vải 100%",
        shelfLife: "12 tháng",
        storage: "Nơi khô ráo",
        warnings: null,
        declaration: "01/HTX-THU/2026",
        unprocessed: false,
      },
      certificates: [{ panel: { certificate: { decisionNo: "12/QĐ-UBND" }, stars: 4 }, events: [] }],
      entry: { id: starred.id, panel: { stars: 4 } },
      variants: [
        { title: "Túi 500 g", price: { amount: 120_000 }, weightGrams: 560, available: 7 },
        { title: "Hộp 1 kg", price: { amount: 230_000 }, weightGrams: 1100, available: 3 },
      ],
    });
    expect(stock.map(({ available }) => available)).toEqual([7, 3]);
    expect(stock.map(({ pack }) => pack)).toEqual(draft.packs.map(({ id }) => id));
    expect(unpublished).toBe(false);
  });

  it("sells a product without stars too, and it shows none", async () => {
    const { handle } = await publishedFrom(plain.id);
    expect((await shownAt(handle))?.entry.panel.stars).toBeNull();
  });

  it("publishes once, when it taps twice", async () => {
    const listing = await save(await begin(plain.id), DRAFT);
    const answers = await Promise.all([publish(listing), publish(listing)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [row] = await sql<{ n: number }>("select count(*)::int n from product where external_id = $1", [listing.id]);
    expect(row?.n).toBe(1);
  });
});

describe("a listing that is on the shelf", () => {
  it("changes price and story at once, and keeps its address and its pieces", async () => {
    const before = await publishedFrom(starred.id);
    const packs = before.draft.packs.map((pack) => ({ ...pack, price: 99_000, stock: 1000 }));
    const saved = await save(before, { ...before.draft, description: "Mẻ mới", packs });
    expect(saved.unpublished).toBe(true);
    expect((await shownAt(before.handle))?.description).toBe(DRAFT.description);
    const { status, body } = await publish(saved);
    expect([status, body.state, body.handle]).toEqual([200, "published", before.handle]);
    expect(await shownAt(before.handle)).toMatchObject({
      description: "Mẻ mới",
      variants: [
        { price: { amount: 99_000 }, available: 7 },
        { price: { amount: 99_000 }, available: 3 },
      ],
    });
  });

  it("gains and loses packs; one that stays keeps its pieces", async () => {
    const before = await publishedFrom(plain.id);
    const [, box] = before.draft.packs;
    if (box === undefined) throw new Error("There is no second pack");
    const packs = [
      { id: null, title: "Túi 500 g", price: 70_000, grams: 550, stock: 4 },
      { ...box, title: "Hộp giấy 1 kg" },
    ];
    const { status } = await publish(await save(before, { ...before.draft, packs }));
    expect(status).toBe(200);
    expect((await shownAt(before.handle))?.variants).toMatchObject([
      { title: "Túi 500 g", price: { amount: 70_000 }, available: 4 },
      { title: "Hộp giấy 1 kg", available: 3 },
    ]);
  });

  it("waits for an operator when the recipe of a certified product changes, and shows the old one until then", async () => {
    const before = await publishedFrom(starred.id);
    const asked = await publish(await save(before, { ...before.draft, ingredients: "Vải, đường" }));
    expect(asked.body.state).toBe("in_review");
    const listed = (await (await adminFetch("/admin/marketplace/listings")).json()) as ReviewedListings;
    expect(listed.listings.find(({ id }) => id === before.id)?.differences).toEqual([
      { field: "ingredients", before: "Vải 100%", after: "Vải, đường" },
    ]);
    expect((await decide(before.id, { decision: "send_back" })).status).toBe(400);
    expect((await decide(before.id, { decision: "send_back", reason: "Cần hồ sơ mới" })).status).toBe(200);
    const back = sellerListingSchema.parse((await owner(`/seller/listings/${before.id}`)).body);
    expect(back).toMatchObject({ state: "published", reason: "Cần hồ sơ mới", unpublished: true });
    await publish(back);
    expect((await decide(before.id, { decision: "approve" })).status).toBe(200);
    const after = sellerListingSchema.parse((await owner(`/seller/listings/${before.id}`)).body);
    expect(after).toMatchObject({ state: "published", unpublished: false });
    expect((await decide(before.id, { decision: "approve" })).status).toBe(409);
  });

  it("leaves the shelf when it is hidden, and comes back by being published", async () => {
    const before = await publishedFrom(plain.id);
    const hidden = await owner<SellerListing>(`/seller/listings/${before.id}/hide`, { version: before.version });
    expect(hidden.body.state).toBe("hidden");
    expect(await shownAt(before.handle)).toBeNull();
    expect((await publish(hidden.body as SellerListing & RefusalBody)).status).toBe(200);
    expect(await shownAt(before.handle)).not.toBeNull();
  });

  it("is taken down by an operator with a reason, and only an operator lets it back", async () => {
    const before = await publishedFrom(plain.id);
    expect((await decide(before.id, { decision: "take_down", reason: "Yêu cầu của cơ quan" })).status).toBe(200);
    expect(await shownAt(before.handle)).toBeNull();
    const down = sellerListingSchema.parse((await owner(`/seller/listings/${before.id}`)).body);
    expect(down).toMatchObject({ state: "taken_down", reason: "Yêu cầu của cơ quan" });
    expect((await publish(down)).body.code).toBe("listing_taken_down");
    expect((await decide(before.id, { decision: "restore" })).status).toBe(200);
    const [row] = await sql<{ moves: string }>(
      "select string_agg(move || ':' || actor_type, ' ' order by id) moves from marketplace_listing_move where listing_id = $1",
      [before.id],
    );
    expect(row?.moves).toBe("published:seller taken_down:user restored:user");
  });

  it("takes a new number of pieces only from who saw the number that is there", async () => {
    const { id, draft, handle } = await publishedFrom(plain.id);
    const pack = draft.packs[0]?.id;
    const stock = (was: number, available: number) =>
      owner<SellerListing & RefusalBody>(`/seller/listings/${id}/stock`, { pack, was, available });
    expect((await stock(7, 20)).body.stock[0]).toMatchObject({ pack, available: 20 });
    const late = await stock(7, 50);
    expect([late.status, late.body.code]).toEqual([409, "stock_changed"]);
    expect((await stock(20, -1)).status).toBe(400);
    expect((await stock(20, 1.5)).status).toBe(400);
    expect((await stock(20, 0)).status).toBe(200);
    expect((await shownAt(handle))?.variants[0]).toMatchObject({ inStock: false });
  });

  it("refuses a change that was made from an older one", async () => {
    const listing = await save(await begin(plain.id), DRAFT);
    await save(listing, { ...DRAFT, description: "Sửa trên máy khác" });
    const { status, body } = await owner<RefusalBody>(`/seller/listings/${listing.id}`, {
      version: listing.version,
      draft: DRAFT,
    });
    expect([status, body.code]).toEqual([409, "listing_changed"]);
  });

  it("is nobody else's: other producers find none, packers may only look", async () => {
    const { id, version } = await begin(plain.id);
    expect((await other(`/seller/listings/${id}`)).status).toBe(404);
    expect((await other(`/seller/listings/${id}/publish`, { version })).status).toBe(404);
    const theirs = sellerListingsSchema.parse((await other<SellerListings>("/seller/listings")).body);
    expect(theirs.listings).toEqual([]);
    expect((await packer(`/seller/listings/${id}`)).status).toBe(200);
    const { status, body } = await packer<RefusalBody>(`/seller/listings/${id}`, { version, draft: DRAFT });
    expect([status, body.code]).toEqual([403, "role_not_allowed"]);
  });
});

describe("the photos of a listing", () => {
  const jpeg = async (background: string): Promise<string> =>
    (
      await sharp({ create: { width: 900, height: 600, channels: 3, background } })
        .jpeg()
        .toBuffer()
    ).toString("base64");
  const bring = (ask: Ask, { id }: SellerListing, data: string) =>
    ask<ListingPhoto & RefusalBody>(`/seller/listings/${id}/photos`, { data });

  it("are seen by shoppers once they are published, the first one on the cards, and are gone when they are taken away", async () => {
    const listing = await begin(plain.id);
    const [red, blue] = [
      (await bring(owner, listing, await jpeg("#c81414"))).body,
      (await bring(owner, listing, await jpeg("#1428c8"))).body,
    ];
    expect([red.tone, blue.tone, red.width, red.height]).toEqual([3, 11, 900, 600]);
    const again = await bring(owner, listing, await jpeg("#c81414"));
    expect([again.status, again.body.id]).toEqual([201, red.id]);

    const saved = await save(listing, { ...DRAFT, photos: [blue.id, red.id] });
    expect(saved.photos.map(({ id }) => id)).toEqual([blue.id, red.id]);
    const { body: published } = await publish(saved);
    const shown = await shownAt(published.handle);
    expect(shown?.photos.map(({ address }) => address)).toEqual([blue.address, red.address]);
    expect(shown?.picture).toBe(blue.small);
    const file = await fetch(backendUrl(blue.address));
    expect([file.status, file.headers.get("content-type"), file.headers.get("x-content-type-options")]).toEqual([
      200,
      "image/webp",
      "nosniff",
    ]);

    const less = await publish(await save(published, { ...DRAFT, packs: published.draft.packs, photos: [] }));
    expect(less.body.unpublished).toBe(false);
    const bare = await shownAt(published.handle);
    expect([bare?.photos, bare?.picture.startsWith("/ocop/pictures/")]).toEqual([[], true]);
  });

  it("are its own: another seller brings none, and a draft names none of another listing", async () => {
    const [one, two] = [await begin(plain.id), await begin(plain.id)];
    const data = await jpeg("#14c828");
    expect((await bring(other, one, data)).status).toBe(404);
    expect((await bring(packer, one, data)).status).toBe(403);
    const { body: photo } = await bring(owner, one, data);
    const refused = await owner<RefusalBody>(`/seller/listings/${two.id}`, {
      version: two.version,
      draft: { ...DRAFT, photos: [photo.id] },
    });
    expect([refused.status, refused.body.code]).toEqual([422, "photo_not_its_own"]);
  });

  it("are photos: anything else is refused in both languages", async () => {
    const listing = await begin(plain.id);
    const text = await bring(owner, listing, Buffer.from("<svg/>").toString("base64"));
    expect([text.status, text.body.code]).toEqual([422, "photo_unknown"]);
    expect([text.body.vi, text.body.en]).toEqual([expect.stringContaining("JPEG"), expect.stringContaining("JPEG")]);
    expect((await fetch(backendUrl("/ocop/photos/photo_none-large.webp"))).status).toBe(404);
    expect((await fetch(backendUrl("/ocop/photos/..%2F..%2Fetc"))).status).toBe(404);
  });
});

describe("the season of a listing", () => {
  const found = async (day: string): Promise<string[]> => {
    const producerHandle = (await shownAt((await published).handle))?.entry.producer?.handle ?? "";
    const answer = await fetch(backendUrl(`/ocop/listings?inSeason=true&on=${day}&producer=${producerHandle}`));
    return ((await answer.json()) as ListingPage).items.map(({ handle }) => handle);
  };
  let published: Promise<SellerListing>;
  beforeAll(() => {
    published = publishedFrom(plain.id, { ...DRAFT, season: { from: 11, to: 2 } });
  });

  it("is told on its page, and it is found in those months, over the new year too", async () => {
    const { handle } = await published;
    expect((await shownAt(handle))?.declared?.season).toEqual({ from: 11, to: 2 });
    for (const day of ["2026-11-01", "2026-12-31", "2027-02-28"]) expect(await found(day)).toContain(handle);
    for (const day of ["2026-10-31", "2027-03-01"]) expect(await found(day)).not.toContain(handle);
  });

  it("is of months that there are", async () => {
    const { id, version } = await begin(plain.id);
    const wrong = await owner<RefusalBody>(`/seller/listings/${id}`, {
      version,
      draft: { ...DRAFT, season: { from: 0, to: 13 } },
    });
    expect([wrong.status, wrong.body.details?.map(({ path }) => path)]).toEqual([
      400,
      ["draft.season.from", "draft.season.to"],
    ]);
  });
});

describe("the desk of a demonstration's seller", () => {
  it("has what the demonstration sells of its producer, ready to be changed", async () => {
    const { email, password } = sellerAccounts()[0];
    const signedIn = await fetch(backendUrl("/auth/seller/emailpass"), {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": "192.0.2.201" },
      body: JSON.stringify({ email, password }),
    });
    const { token } = (await signedIn.json()) as { token: string };
    const answer = await fetch(backendUrl("/seller/listings"), { headers: { authorization: `Bearer ${token}` } });
    const { listings } = sellerListingsSchema.parse(await answer.json());
    const shown = listings.filter(({ state, unpublished }) => state === "published" && !unpublished);
    expect(shown.length).toBeGreaterThan(0);
    for (const { handle, packs } of shown) {
      const page = await shownAt(handle);
      expect(page?.demonstration.figures).toBe(true);
      expect(page?.variants.map(({ title, price }) => ({ title, price: price?.amount }))).toEqual(packs);
    }
  });
});
