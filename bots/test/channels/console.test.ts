import { PassThrough, Readable } from "node:stream";
import { openConsole } from "../../src/channels/console.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

describe("the console", () => {
  it("reads lines and prints replies as one chat, links written out", async () => {
    const { conversations } = openChats(
      { register: registerOf(ALL), shopUrl: "https://cho.example" },
      { channels: [] },
    );
    const output = new PassThrough();
    await openConsole(conversations, Readable.from("kẹo lạc mấy sao\n\n2\ncủa ai?\n"), output);
    const printed = String(output.read());
    expect(printed).toContain("1. Kẹo lạc – HTX Hoa Mai");
    expect(printed).toContain("Kẹo lạc: 4 sao OCOP");
    expect(printed).toContain("Kẹo lạc là sản phẩm của HTX Hoa Cúc");
    expect(printed).toContain("https://cho.example/so-dang-ky/keo-lac-2");
  });
});
