/** @file Who says what of a product: graded claims, the history of its certificates and its maker, on the pages of a listing and of an entry. */
import type { Listing } from "@cho-ocop/contracts";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { createApp } from "../src/app.js";
import { Claims, Declared } from "../src/ui/claims.js";
import { History } from "../src/ui/history.js";
import { voiceOf } from "../src/ui/voice.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { COFFEE, HONEY, SAUCE } from "./fixture/listings.js";
import { read } from "./fixture/read.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url });
});
afterAll(() => api.close());

const DECLARED_NOTHING = {
  ingredients: null,
  shelfLife: null,
  storage: null,
  season: null,
  warnings: null,
  declaration: null,
  unprocessed: false,
};

const text = async (address: string): Promise<string> => read(await (await shop.request(address)).text());
const declared = (listing: Listing): string => read(render(Declared({ listing, voice: voiceOf("vi") })));

describe("the page of a product for sale", () => {
  it("tells what an authority certified, what was checked and when, and what the seller merely declares", async () => {
    const told = await text("/san-pham/ca-phe");
    expect(told).toMatch(/Chứng nhận\s+Hạng 5 sao: cơ quan nhà nước công nhận, Quyết định 100\/QĐ-BNNMT/);
    expect(told).toMatch(/Đã kiểm tra\s+Giấy chứng nhận được đối chiếu với nguồn, lần cuối 20\/11\/2026/);
    expect(told).toMatch(/Tự khai\s+Giá, quy cách và những điều dưới đây do người bán tự khai; chợ chưa kiểm tra\./);
    for (const said of ["Cà phê Arabica", "12 tháng", "01/HTX-MINHHOA/2026"]) expect(told).toContain(said);
  });
  it("certifies nothing once the stars ended", async () => {
    expect(await text("/san-pham/nuoc-mam")).toContain("Hôm nay không có điều nào được chứng nhận.");
  });
  it("folds the history of its certificates away under one line", async () => {
    const html = await (await shop.request("/san-pham/nuoc-mam")).text();
    expect(html).toMatch(/<details class="past"><summary>Lịch sử giấy chứng nhận<\/summary>.*Thu hồi.*<\/details>/s);
  });
  it("names its maker with legal form and address in both eras", async () => {
    expect(await text("/san-pham/ca-phe")).toMatch(
      /HTX Minh Hoạ Núi Xanh\s+Loại hình\s+Hợp tác xã\s+Địa chỉ\s+xã Tân Sơn, tỉnh Bắc Ninh \(trước 01\/07\/2025: xã Tân Sơn, huyện Lục Ngạn/,
    );
  });
});

describe("what a seller declares", () => {
  it("is nobody's word where it is an illustration", () => {
    expect(declared(HONEY)).toContain("dữ liệu minh hoạ");
  });
  it("is said to be nothing more than price and packs where the seller declared nothing", () => {
    expect(declared({ ...COFFEE, declared: null, description: null })).toContain("chưa khai thêm điều gì");
  });
  it("is shown as it was written, and cannot carry a tag", () => {
    const told = render(
      Declared({
        listing: { ...COFFEE, declared: { ...DECLARED_NOTHING, ingredients: '<img src=x onerror="1">' } },
        voice: voiceOf("vi"),
      }),
    );
    expect(told).toContain("&lt;img src=x");
    expect(told).not.toContain("<img");
  });
});

describe("the page of an entry", () => {
  it("takes nothing on a seller's word", async () => {
    expect(await text("/so-dang-ky/mat-ong-con-han")).toMatch(/Tự khai\s+Không có: sổ đăng ký/);
  });
  it("without a certificate has nothing that could have been checked", async () => {
    const told = await text("/so-dang-ky/lan-tiem-nang");
    expect(told).toContain("Hôm nay không có điều nào được chứng nhận.");
    expect(told).toContain("Chưa có giấy chứng nhận nào để đối chiếu.");
  });
});

describe("what was checked", () => {
  const grades = (panel: Listing["entry"]["panel"]): string[] =>
    render(Claims({ panel, voice: voiceOf("vi"), children: null })).match(/claim-\w+/g) ?? [];
  const { panel } = COFFEE.entry;
  it("is marked as checked where there is a day of it, and as empty where there is none", () => {
    expect(grades(panel)).toEqual(["claim-certified", "claim-checked", "claim-declared"]);
    const never = { ...panel, certificate: panel.certificate && { ...panel.certificate, checkedOn: null } };
    expect(grades(never)).toEqual(["claim-certified", "claim-empty", "claim-declared"]);
    expect(grades({ ...panel, certificate: null })).toEqual(["claim-certified", "claim-empty", "claim-declared"]);
  });
});

describe("the history of a certificate", () => {
  it("tells the youngest event first, of one day the one that was recorded last", () => {
    const [certificate] = SAUCE.certificates;
    if (certificate?.events[0] === undefined) throw new Error("The fixture has a revoked certificate");
    const [event] = certificate.events;
    const at = (reason: string, effectiveOn: string, recordedAt: string) => ({
      ...event,
      reason,
      effectiveOn,
      recordedAt,
    });
    const events = [
      at("lần hai", "2026-05-01", "2026-05-03T00:00:00.000Z"),
      at("lần một", "2026-05-01", "2026-05-02T00:00:00.000Z"),
      at("lần ba", "2026-06-01", "2026-06-01T00:00:00.000Z"),
    ];
    for (const order of [events, events.toReversed()]) {
      const html = render(h(History, { certificates: [{ ...certificate, events: order }], voice: voiceOf("vi") }));
      expect(html.match(/lần \p{L}+/gu)).toEqual(["lần ba", "lần hai", "lần một"]);
    }
  });
});
