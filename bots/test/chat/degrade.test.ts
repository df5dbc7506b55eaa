import fc from "fast-check";
import { degrade, split } from "../../src/chat/degrade.js";

const reply = {
  text: "1. Kẹo lạc\n2. Kẹo vừng",
  cards: [{ title: "Kẹo lạc", lines: ["Còn hạn"], link: { label: "Xem", url: "https://cho.example/a" } }],
  choices: [{ label: "Kẹo lạc", text: "#1.1" }],
};

describe("a reply", () => {
  it("stays as it is where the channel shows everything", () => {
    expect(degrade(reply, { cards: true, choices: true, longestText: 4096 })).toEqual([reply]);
  });
  it("becomes plain text with its links where the channel shows nothing else", () => {
    expect(degrade(reply, { cards: false, choices: false, longestText: 4096 })).toEqual([
      { text: "1. Kẹo lạc\n2. Kẹo vừng\nXem: https://cho.example/a" },
    ]);
  });
  it("is cut where it is too long, its choices under the last part", () => {
    const parts = degrade(reply, { cards: false, choices: true, longestText: 30 });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.choices !== undefined)).toEqual(parts.map((_, at) => at === parts.length - 1));
  });
});

describe("a text that is too long", () => {
  it("is cut into parts that fit and lose nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const parts = split(text, longest);
        expect(parts.every((part) => part.length <= longest)).toBe(true);
        const bare = (one: string): string => one.replace(/[ \n]/g, "");
        expect(bare(parts.join(""))).toBe(bare(text));
        // Half a character cannot be encoded: this would throw.
        for (const part of parts) encodeURIComponent(part);
      }),
    );
  });
});
