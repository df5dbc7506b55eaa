/** @file Names that the register does not have: made of its own names with one thing changed. None may be answered as a real product. */
import type { RegisterEntry } from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import { editDistance } from "@cho-ocop/vietnam/typed";
import { indexNames } from "../../src/engine/link/names.js";
import { NEW_CHAT } from "../../src/engine/types.js";
import { mentionsOf, understand } from "../../src/engine/understand.js";
import { searchOf, shippedRegister } from "../fixture/register.js";

const entries = shippedRegister();
const search = searchOf(entries);
const wordsOf = (text: string): string[] => foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];
const names = new Set(entries.map(({ name }) => wordsOf(name).join(" ")));

/** What another entry has in the same place: as good as chance, and the same every time. */
const another = (at: number, of: (entry: RegisterEntry) => string): string =>
  of(entries[(at * 37 + 11) % entries.length] as RegisterEntry);
const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? "";
const districtOf = ({ origin }: RegisterEntry): string =>
  origin.before?.district || origin.before?.province.name || "Lục Nam";
const besideOf = ({ producer, origin }: RegisterEntry): string[] =>
  `${producer?.name ?? ""} ${origin.before?.district ?? ""} ${origin.province.name}`.trim().split(/\s+/);

const ADJECTIVES = ["đỏ", "đen", "trắng", "khô", "mới", "dẻo", "cay", "ngọt", "đặc biệt", "năm"];
const VARIETIES = ["sen", "nhài", "tôm", "cua", "gừng", "cam", "bưởi", "na", "nam", "bắc"];
const FILLING = ["Nam", "Thế", "Hà", "Sơn", "Mỹ", "Ba", "Hai", "An"];
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

/** The ways in which a name is changed; null where it is too short for that. */
const CHANGES: Readonly<Record<string, (words: string[], entry: RegisterEntry, at: number) => string[] | null>> = {
  "its last word": (words, _, at) => [...words.slice(0, -1), another(at, ({ name }) => lastWord(name))],
  "its last word to one that mostly fills": (words, _, at) => [...words.slice(0, -1), pick(FILLING, at)],
  "its last word to one of its own producer or place": (words, entry, at) => [
    ...words.slice(0, -1),
    pick(besideOf(entry), at),
  ],
  "its place": (words, _, at) => (words.length < 3 ? null : [...words.slice(0, -2), another(at, districtOf)]),
  "its variety": (words, _, at) => (words.length < 3 ? null : [...words.slice(0, -1), pick(VARIETIES, at)]),
  "its kind": (words, _, at) =>
    words.length < 3 ? null : [another(at, ({ name }) => name.split(/\s+/)[0] ?? ""), ...words.slice(1)],
  "a word within": (words, _, at) =>
    words.length < 3
      ? null
      : words.with(
          1,
          another(at, ({ name }) => lastWord(name)),
        ),
  "an adjective more": (words, _, at) => [...words, pick(ADJECTIVES, at)],
  "another place more": (words, _, at) => [...words, another(at, districtOf)],
};
const QUESTIONS = ["mấy sao?", "của ai vậy shop", "5 sao đúng không", "còn hạn không ạ", "ở đâu", "giá bao nhiêu"];

/** Whether the changed name still says all of an entry's name, beside nothing but its producer and place: then it is that entry. */
function saysAll(said: readonly string[], { name, producer, origin }: RegisterEntry): boolean {
  const own = wordsOf(name);
  const beside = new Set(
    wordsOf(
      [producer?.name, origin.province.name, ...Object.values(origin.before ?? {})]
        .map((one) => (typeof one === "object" ? one?.name : one) ?? "")
        .join(" "),
    ),
  );
  const near = (left: string, right: string): boolean => editDistance(left, right, 1) <= 1;
  return (
    own.every((one) => said.some((word) => near(one, word))) &&
    said.every((word) => beside.has(word) || own.some((one) => near(one, word)))
  );
}

describe("a name of the register with one thing changed is not answered as a real product", () => {
  it.each(Object.entries(CHANGES).map(([what, change], turn) => ({ what, change, turn })))(
    "$what",
    ({ change, turn }) => {
      const wrong: string[] = [];
      for (const [at, entry] of entries.entries()) {
        const words = entry.name.split(/\s+/);
        // Every name is changed in three of the nine ways.
        const changed = words.length < 2 || at % 3 !== turn % 3 ? null : change(words, entry, at);
        if (changed === null) continue;
        const said = wordsOf(changed.join(" "));
        if (names.has(said.join(" "))) continue;
        const text = `${changed.join(" ")} ${pick(QUESTIONS, at)}`;
        const found = [...new Set(mentionsOf(text, NEW_CHAT).flatMap(search))];
        const { linked } = understand(text, NEW_CHAT, indexNames(found));
        if (linked.kind !== "one") continue;
        const answered = entries.find(({ handle }) => handle === linked.match.item.handle);
        if (answered !== undefined && !saysAll(said, answered)) wrong.push(`${text} -> ${answered.name}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
