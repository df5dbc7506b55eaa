import type { RegisterEntry } from "@cho-ocop/contracts";
import { calendarDay, dayForPeople } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { answerEntry } from "../../src/engine/answer.js";
import { history, proposal, say } from "../../src/engine/facts.js";
import { fixedTexts } from "../../src/engine/fixed.js";
import { respond } from "../../src/engine/respond.js";
import { type ChatState, type Language, NEW_CHAT, PRODUCT_INTENTS, type Reply } from "../../src/engine/types.js";
import { ALL } from "../fixture/entries.js";
import { registerOf, shippedRegister } from "../fixture/register.js";

const SHOP = "https://cho.example";
const LANGUAGES: readonly Language[] = ["vi", "en"];
const shipped = shippedRegister();
const everything = [...shipped, ...ALL];

/** Numbers, dates and names: what states a fact. */
const factTokens = (text: string): string[] => text.match(/\d[\p{L}\d/.,-]*\d|\d|\p{Lu}[\p{L}\p{M}]*/gu) ?? [];

/** All texts of a record, days also as people write them. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value, dayForPeople(calendarDay(value))] : [value];
  }
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The words with a capital letter, and the one number, that the templates themselves bring. */
const FIXED = new Set(
  "OCOP Nguồn Không Đúng Chưa Hôm Mới Sổ Số Có Lưu Dữ Source No Yes That The Note Demonstration Certificate It 5".split(
    " ",
  ),
);

/** The facts in an answer that the record does not hold. */
function invented(text: string, entry: RegisterEntry): string[] {
  const known = new Set(textsOf(entry).flatMap(factTokens));
  return factTokens(text).filter((token) => !known.has(token) && !FIXED.has(token));
}

const textOf = ({ text, cards = [] }: Reply): string =>
  [text, ...cards.flatMap(({ title, lines }) => [title, ...lines])].join("\n");

describe("an answer", () => {
  it("states no number, date or name that is not in its record, for every entry, question, premise and language", () => {
    const wrong: string[] = [];
    for (const entry of everything) {
      for (const language of LANGUAGES) {
        for (const premise of [null, 3, 5]) {
          const text = textOf(answerEntry(entry, PRODUCT_INTENTS, premise, language, SHOP));
          const found = invented(text, entry);
          if (found.length > 0) wrong.push(`${entry.handle}: ${found.join(", ")}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("would be caught if it did", () => {
    const [entry] = everything;
    if (entry === undefined) throw new Error("The register is empty");
    expect(invented(`${entry.name}: hạng 9, ngày 01/02/2033, của Ngọc Hoàng`, entry)).toEqual([
      "9",
      "01/02/2033",
      "Ngọc",
      "Hoàng",
    ]);
  });

  it("cannot be built from a text that is no field of a record: the compiler refuses it", () => {
    const typed: string = "5 sao";
    // @ts-expect-error a plain text is not printable
    expect(say`Sản phẩm được ${typed}`).toBe("Sản phẩm được 5 sao");
  });

  it("that is fixed states neither stars nor dates of anything", () => {
    expect(fixedTexts().filter((text) => /\d/.test(text))).toEqual([]);
  });
});

/** An answer without the sentences that may speak of stars not shown: history with its status, the register's own words, the name. */
function withoutHistory(text: string, entry: RegisterEntry, language: Language): string {
  const spoken = [
    history(entry, language),
    proposal(entry, language),
    entry.panel.sentence[language],
    entry.name,
    entry.producer?.name,
  ];
  return spoken.reduce<string>((rest, part) => (part == null ? rest : rest.replaceAll(part, "")), text);
}

const CLAIMS_STARS = /[1-5]\s*(sao|ocop stars?|stars?)|[★⭐*]/iu;

describe("a star", () => {
  it("is never printed where none may be shown, but inside a sentence of history with its status", () => {
    const starless = everything.filter((entry) => entry.panel.stars === null);
    expect(starless.length).toBeGreaterThan(600);
    fc.assert(
      fc.property(
        fc.constantFrom(...starless),
        fc.uniqueArray(fc.constantFrom(...PRODUCT_INTENTS), { minLength: 1 }),
        fc.constantFrom(null, 1, 2, 3, 4, 5),
        fc.constantFrom(...LANGUAGES),
        (entry, intents, premise, language) => {
          const reply = answerEntry(entry, intents, premise, language, SHOP);
          expect(withoutHistory(textOf(reply), entry, language)).not.toMatch(CLAIMS_STARS);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("that may be shown is the panel's, whatever was once recognised", () => {
    const starred = everything.filter((entry) => entry.panel.stars !== null);
    expect(starred.length).toBeGreaterThan(5);
    for (const entry of starred) {
      const { text } = answerEntry(entry, ["stars"], null, "vi", SHOP);
      expect(text).toContain(`${entry.name}: ${entry.panel.stars} sao OCOP.`);
      expect(history(entry, "vi")).toBeNull();
    }
  });
});

describe("the engine", () => {
  const knowledge = { register: registerOf(everything), shopUrl: SHOP };
  const claims = fc.constantFrom(
    "5 sao đúng không",
    "mấy sao",
    "còn hạn không",
    "của ai",
    "2",
    "#1.1",
    "5⭐ à",
    "is it 5 stars",
  );
  const message = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(...everything.map((entry) => entry.name)),
    claims,
    fc.tuple(fc.constantFrom(...everything.map((entry) => entry.name)), claims).map((parts) => parts.join(" ")),
  );

  it("never throws, always says something, and claims stars only of an entry that shows them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        let state: ChatState = NEW_CHAT;
        for (const text of messages) {
          const turn = await respond(state, text, knowledge);
          state = turn.state;
          expect(turn.replies.length).toBeGreaterThan(0);
          for (const reply of turn.replies) {
            expect(reply.text.trim()).not.toBe("");
            const entry = everything.find((one) => one.handle === state.lastHandle);
            for (const card of reply.cards ?? []) {
              if (entry !== undefined && card.title === entry.name && entry.panel.stars === null) {
                expect(card.lines.join(" ")).not.toMatch(CLAIMS_STARS);
              }
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("never repeats the words of a person: what they typed cannot become a fact", async () => {
    const marker = "Zyxwvut";
    for (const text of [`${marker} 5 sao`, `${marker} của ai`, `chào ${marker}`, `${marker}`]) {
      const { replies } = await respond(NEW_CHAT, text, knowledge);
      expect(JSON.stringify(replies)).not.toContain(marker);
    }
  });
});
