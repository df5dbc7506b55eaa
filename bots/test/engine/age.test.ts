import { isAlcohol } from "../../src/engine/age.js";
import { respond, type Turn } from "../../src/engine/respond.js";
import { type Knowledge, NEW_CHAT } from "../../src/engine/types.js";
import { listingOf, VALID, WINE } from "../fixture/entries.js";
import { registerOf, shippedRegister } from "../fixture/register.js";

const forSale = [listingOf(WINE, { from: 150_000, inStock: true }), listingOf(VALID, { from: 90_000, inStock: true })];
const knowledge: Knowledge = { register: registerOf([WINE, VALID], forSale), shopUrl: "https://cho.example" };

async function chat(...messages: readonly string[]): Promise<Turn> {
  let turn: Turn = { state: { ...NEW_CHAT, greeted: true }, replies: [] };
  for (const message of messages) turn = await respond(turn.state, message, knowledge);
  return turn;
}
const LINK = "https://cho.example/san-pham/ruou-mo-minh-hoa";
const said = ({ replies }: Turn): string => JSON.stringify(replies);

describe("who asks for the price of alcohol", () => {
  it("is asked for their age, and gets no link to buy before", async () => {
    const turn = await chat("rượu mơ minh hoạ giá bao nhiêu");
    expect(said(turn)).toContain("Bạn đã đủ 18 tuổi chưa?");
    expect(said(turn)).not.toContain("/san-pham/");
    expect(turn.replies[0]?.choices).toHaveLength(2);
  });
  it.each(["1", "đủ rồi", "rồi ạ", "mình đủ 18", "yes", "#1.1"])("is shown it once of age: %s", async (answer) => {
    const turn = await chat("rượu mơ minh hoạ giá bao nhiêu", answer);
    expect(said(turn)).toContain(LINK);
    expect(said(await respond(turn.state, "rượu mơ minh hoạ mua ở đâu", knowledge))).toContain(LINK);
  });
  it.each(["2", "chưa", "mình chưa đủ", "no", "#1.2"])("is not shown it else: %s", async (answer) => {
    const turn = await chat("rượu mơ minh hoạ giá bao nhiêu", answer);
    expect(said(turn)).toContain("không bán cho người chưa đủ tuổi");
    expect(said(await respond(turn.state, "mua ở đâu", knowledge))).not.toContain("/san-pham/");
  });
  it("can ask something else instead", async () => {
    const turn = await chat("rượu mơ minh hoạ giá bao nhiêu", "trà minh hoạ của ai", "1");
    expect(said(turn)).not.toContain("/san-pham/");
    expect(said(await chat("rượu mơ minh hoạ giá bao nhiêu", "mua ở đâu"))).toContain("18 tuổi chưa");
  });
  it("is asked again after /stop has made the chat a new one", async () => {
    expect((await chat("rượu mơ minh hoạ giá bao nhiêu", "1")).state.adult).toBe(true);
    expect(NEW_CHAT.adult).toBe(false);
  });
});

it("nobody is asked for their age because of tea, nor of a village that is called beer", async () => {
  expect(said(await chat("trà minh hoạ giá bao nhiêu"))).toContain("/san-pham/tra-minh-hoa");
  const drinks = shippedRegister().filter(isAlcohol);
  expect(drinks.map(({ name }) => name)).not.toContain("Du lịch cộng đồng Đá Bia");
  expect(drinks.length).toBeGreaterThanOrEqual(37);
});
