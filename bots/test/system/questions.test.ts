/** @file How well the bots understand with the search of the booted house, and that they take no product for another one. */
import { indexNames } from "../../src/engine/link/names.js";
import { NEW_CHAT } from "../../src/engine/types.js";
import { mentionsOf, type Reading, understand } from "../../src/engine/understand.js";
import { createRegisterClient } from "../../src/register/register-client.js";
import { isRight, isWrongPick, MEASURED, QUESTIONS } from "../fixture/questions.js";
import { shippedRegister } from "../fixture/register.js";

const register = createRegisterClient({ baseUrl: process.env.TEST_BACKEND_URL ?? "" });

async function readFirst(text: string): Promise<Reading> {
  const found = await Promise.all(mentionsOf(text, NEW_CHAT).map((mention) => register.search(mention)));
  return understand(text, NEW_CHAT, indexNames([...new Map(found.flat().map((item) => [item.handle, item])).values()]));
}

describe("with the search of the house", () => {
  it("the shoppers' questions are understood as often as with a list of all names, and no product is taken for another", async () => {
    // One after the other: all at once would measure how long the house lets them wait.
    const rows: { question: (typeof QUESTIONS)[number]; reading: Reading }[] = [];
    for (const question of QUESTIONS) rows.push({ question, reading: await readFirst(question.question) });
    for (const [intent, least] of Object.entries(MEASURED)) {
      const all = rows.filter(({ question }) => question.intent === intent);
      const right = all.filter(({ question, reading }) => isRight(reading, question)).length;
      console.info(`${intent}: ${right} of ${all.length}`);
      expect(right).toBeGreaterThanOrEqual(least);
    }
    expect(rows.filter(({ question, reading }) => isWrongPick(reading, question))).toEqual([]);
  });

  it("every tenth entry of the shipped register is found by its name", async () => {
    const missed: string[] = [];
    for (const { name } of shippedRegister().filter((_, at) => at % 10 === 0)) {
      const { linked } = await readFirst(`${name} được mấy sao?`);
      const items = linked.kind === "one" ? [linked.match] : linked.kind === "several" ? linked.matches : [];
      if (!items.some(({ item }) => item.name === name)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    "Bình thiên nga Chu Long mấy sao?",
    "Mật ong rừng Sơn Dương mấy sao?",
    "Khô cá tra một nắng Út Mạnh 4 sao đúng không",
    "Đông trùng hạ thảo Thiên Dương mấy sao",
    "Cà phê Khe Xanh Rờn được mấy sao ạ",
    "Rượu ghẹ Sao Hoả 5 sao phải không",
  ])("a name that only resembles one of the register is not taken for it: %s", async (question) => {
    expect((await readFirst(question)).linked.kind).toBe("none");
  });
});
