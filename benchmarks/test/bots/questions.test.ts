/** @file A small part of `npm run bench:bots`, on the shipped register in this process: the same questions, graded by the same code. */
import { respond } from "../../../bots/src/engine/respond.js";
import { NEW_CHAT } from "../../../bots/src/engine/types.js";
import { registerOf, shippedRegister } from "../../../bots/test/fixture/register.js";

type Fact = import("../../bots/questions.mjs").Fact;

const entries = shippedRegister();
const facts: Fact[] = entries.map((entry) => ({
  handle: entry.handle,
  name: entry.name,
  producer: entry.producer?.name ?? null,
  place: entry.origin.before?.district ?? entry.origin.before?.province.name ?? entry.origin.province.name,
  stars: entry.panel.stars,
  status: entry.panel.status,
  validUntil: entry.panel.validUntil,
  packaging: entry.packaging,
  price: null,
  record: JSON.stringify(entry),
}));

async function askAll() {
  const { generateQuestions } = await import("../../bots/questions.mjs");
  const { inventedIn, isRight } = await import("../../bots/grade.mjs");
  const knowledge = { register: registerOf(entries), shopUrl: "https://cho.example" };
  const rows = [];
  for (const question of generateQuestions(facts, { seed: 7, perSurface: 9, unknown: 40 })) {
    let state = NEW_CHAT;
    let text = "";
    for (const message of question.turns) {
      const turn = await respond(state, message, knowledge);
      state = turn.state;
      text = turn.replies.map((reply) => reply.text).join("\n");
    }
    rows.push({ ...question, text, right: isRight(text, question), invented: inventedIn(text, facts) });
  }
  return rows;
}

describe("questions made from the register", () => {
  let rows: Awaited<ReturnType<typeof askAll>> = [];
  beforeAll(async () => {
    rows = await askAll();
  });

  it("are never answered with a number, a date or stars that no named record holds", () => {
    expect(
      rows.filter(({ invented }) => invented.length > 0).map(({ turns, invented }) => ({ turns, invented })),
    ).toEqual([]);
  });
  it("on products that the register does not have are answered with that", () => {
    const unknown = rows.filter(({ intent }) => intent === "unknown");
    expect(unknown.length).toBe(40);
    expect(unknown.filter(({ right }) => !right).map(({ turns, text }) => ({ turns, text }))).toEqual([]);
  });
  it("are answered rightly nearly always", () => {
    const known = rows.filter(({ intent }) => intent !== "unknown");
    const wrong = known.filter(({ right, heldOut }) => !right && !heldOut);
    expect(known.length).toBe(81);
    expect(wrong.length).toBeLessThanOrEqual(3);
    expect(known.filter(({ right }) => right).length).toBeGreaterThanOrEqual(75);
  });
});

describe("the grading", () => {
  it("catches what no record holds, and a right answer on another product", async () => {
    const { inventedIn, isRight } = await import("../../bots/grade.mjs");
    const [fact] = facts;
    if (fact === undefined) throw new Error("The register is empty");
    expect(inventedIn(`${fact.name}: 9 sao OCOP, ngày 01/02/2033`, facts)).toEqual(["9", "01/02/2033"]);
    for (const producer of ["HTX Không Có Thật", "Công ty TNHH Bịa Đặt", "ông Nguyễn Văn Bịa"]) {
      expect(inventedIn(`${fact.name} là sản phẩm của ${producer}.`, facts)).toEqual([producer]);
      expect(inventedIn(`${fact.name} is made by ${producer}.`, facts)).toEqual([producer]);
    }
    expect(inventedIn(`1. ${fact.name} – HTX Không Có Thật`, facts)).toEqual(["HTX Không Có Thật"]);
    const made = facts.filter(({ producer }) => producer !== null).slice(0, 200);
    for (const { name, producer } of made)
      expect(inventedIn(`${name} là sản phẩm của ${producer}.`, facts)).toEqual([]);
    const question = { surface: "", intent: "stars" as const, heldOut: false, turns: [], fact, claimed: null };
    expect(isRight(`${fact.name}: hôm nay không gắn sao`, question)).toBe(fact.stars === null);
    expect(isRight("Trà khác: hôm nay không gắn sao", question)).toBe(false);
    expect(isRight("Trà khác: 4 sao OCOP.", { ...question, intent: "unknown", fact: null })).toBe(false);
  });
});
