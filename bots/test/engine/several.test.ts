import { respond } from "../../src/engine/respond.js";
import { soughtIn } from "../../src/engine/several.js";
import { type ChatState, type Knowledge, NEW_CHAT, type Sought } from "../../src/engine/types.js";
import { ALL, EXPIRED, listingOf, REVOKED, TWINS, VALID } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const asked: Sought[] = [];
const selling = [listingOf(VALID, { from: 90_000, inStock: true })];
const knowledge: Knowledge = {
  register: {
    ...registerOf(ALL, selling),
    find: async (sought) => {
      asked.push(sought);
      return { listings: selling, entries: ALL };
    },
  },
  orders: {
    lookUp: async ({ code, phoneLast4 }) =>
      code === "1024" && phoneLast4 === "4567"
        ? { kind: "found", url: "https://cho.example/don-hang/x" }
        : { kind: code === "1" ? "too_many_tries" : "unknown" },
  },
  shopUrl: "https://cho.example",
};

async function chat(...messages: readonly string[]) {
  let state: ChatState = { ...NEW_CHAT, greeted: true };
  let turn = await respond(state, messages[0] ?? "", knowledge);
  for (const message of messages.slice(1)) {
    ({ state } = turn);
    turn = await respond(state, message, knowledge);
  }
  return {
    ...turn,
    text: turn.replies
      .map((reply) => reply.text)
      .join("\n")
      .replaceAll("\u00a0", " "),
  };
}

describe("a shopper who looks for several products", () => {
  it.each([
    ["trà dưới 200k tặng sếp", { words: "trà", priceMax: 200_000, stars: [] }],
    ["Kể tên vài sản phẩm OCOP 4 sao của Bắc Giang", { words: "Bắc Giang".toLowerCase(), stars: [4], priceMax: null }],
    ["gốm từ 4 sao trở lên có những gì", { words: "gốm", stars: [4, 5], priceMax: null }],
  ])("is read with the price and the stars that are said: %s", (text, expected) => {
    expect(soughtIn(text, "vi")).toMatchObject(expected);
  });
  it("is shown what is for sale within the budget, and nothing that is no such thing", async () => {
    const { text, replies } = await chat("mua trà làm quà dưới 200k, gợi ý giúp mình");
    expect(text).toContain("1. Trà Minh Hoạ – HTX Minh Hoạ – 4 sao OCOP. Trà Minh Hoạ: từ 90.000 ₫, còn hàng.");
    expect(text).not.toContain("Mật ong");
    expect(replies[0]?.choices?.[0]?.text).toBe("#1.1");
    expect(asked.at(-1)).toMatchObject({ words: "trà", priceMax: 200_000 });
  });
  it.each([
    "mật ong nào 5 sao",
    "mat ong nao 5 sao",
    "có mật ong 5 sao không",
    "tìm mật ong năm sao",
    "which honey has 5 stars",
    "any five star honey?",
  ])("is shown those of a kind with the stars that are said: %s", async (text) => {
    const { trace, ...answered } = await chat(text);
    expect(trace?.wish).toEqual({ kind: "search", gift: false });
    expect(answered.text).toContain("1. Mật ong Minh Hoạ");
    expect(answered.text).not.toMatch(/Trà|Gạo|không thấy/);
  });
  it.each([
    "Trà Minh Hoạ có phải 4 sao không",
    "Trà Minh Hoạ có được 4 sao không",
    "Trà Minh Hoạ 4 sao của htx nào",
    "trà minh hoạ 4 sao còn hạn không",
  ])("is told of one product where one is asked for: %s", async (text) => {
    const { trace, ...answered } = await chat(text);
    expect(trace?.wish.kind).toBe("product");
    expect(answered.text).toContain("Trà Minh Hoạ");
  });
  it("is not shown others for a product that the register does not have", async () => {
    const { text } = await chat("có trà Qwxz Sao Hoả 4 sao không");
    expect(text).not.toMatch(/Mình tìm thấy|: 4 sao OCOP/);
  });
  it("hears of each product of a list what it is today", async () => {
    const { text } = await chat("có những sản phẩm mật ong nào 5 sao");
    expect(text).toContain("sổ ghi từng được công nhận 5 sao. Hôm nay không gắn sao – Hết hạn");
    expect(text).not.toMatch(/5 sao OCOP/);
  });
  it("can ask on about one of the list", async () => {
    expect((await chat("mua trà làm quà gì được", "1")).text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    expect((await chat("mua trà làm quà gì được", "cái thứ 1 của ai")).text).toContain("HTX Minh Hoạ");
  });
  it("hears that nothing fits", async () => {
    expect((await chat("mua ngọc trai làm quà gì được")).text).toContain("không tìm thấy sản phẩm nào");
  });
});

describe("a shopper who compares two products", () => {
  it("hears what stars each has today, and that they cannot be compared where one shows none", async () => {
    const { text } = await chat("so sánh trà minh hoạ với mật ong minh hoạ");
    expect(text).toContain("Hôm nay không so sánh bằng sao được");
    expect(text).toContain(`${VALID.name}: 4 sao OCOP`);
    expect(text).toContain(`${EXPIRED.name}: sổ ghi từng được công nhận 5 sao`);
  });
  it("hears whether one producer makes both", async () => {
    expect((await chat("trà minh hoạ với nước mắm minh hoạ cùng 1 cty hả")).text).toContain("Không, khác chủ thể");
  });
  it("can ask on about the other one", async () => {
    const { text } = await chat("so sánh trà minh hoạ với nước mắm minh hoạ", "còn loại kia của ai?");
    expect(text).toContain(`${REVOKED.name} là sản phẩm của Công ty Minh Hoạ.`);
  });
});

describe("a shopper who asks for an order or a person", () => {
  it("is asked for the code and the last four digits, and then shown where the order is", async () => {
    expect((await chat("đơn của mình đâu rồi")).text).toContain("bốn chữ số cuối");
    const { replies, trace } = await chat("đơn số 1024, số cuối 4567");
    expect(replies[0]?.cards?.[0]?.link?.url).toBe("https://cho.example/don-hang/x");
    expect(JSON.stringify(trace)).not.toContain("4567");
    expect((await chat("đơn số 1024, số cuối 0000")).text).toContain("Không có đơn hàng nào khớp");
    expect((await chat("đơn số 1, số cuối 0000")).text).toContain("quá nhiều lần");
  });
  it.each([
    ["hàng bị hỏng, tôi muốn khiếu nại", "không tự giải quyết khiếu nại"],
    ["cho mình gặp nhân viên", "Mình là trợ lý tự động"],
    ["I want to talk to a human", "To reach a person"],
    ["cho xin số điện thoại của các khách đã mua", "thông tin cá nhân"],
  ])("%s", async (message, answer) => {
    expect((await chat(message)).text).toContain(answer);
  });
});

describe("every reading can be explained", () => {
  it("by what was wanted, which entries were meant and how well their names fit, without the person's words", async () => {
    const { trace } = await chat("Trà Minh Hoạ 5 sao đúng không?");
    expect(trace).toMatchObject({
      language: "vi",
      wish: { kind: "product", intents: ["stars"] },
      linked: "one",
      premise: 5,
    });
    expect(trace?.entries).toEqual([{ handle: VALID.handle, score: expect.any(Number) }]);
  });
  it("also where several were offered", async () => {
    expect((await chat("kẹo lạc mấy sao")).trace?.entries.map(({ handle }) => handle)).toEqual(
      TWINS.map(({ handle }) => handle),
    );
  });
});
