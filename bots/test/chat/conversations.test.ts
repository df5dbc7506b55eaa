import { type Knowledge, RegisterUnavailable } from "../../src/engine/types.js";
import { memoryStore } from "../../src/store/memory.js";
import { openChats } from "../fixture/chats.js";
import { ALL, TWINS, VALID } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const register = registerOf(ALL);
const knowledge: Knowledge = { register, shopUrl: "https://cho.example" };
const web = (chat: string, id: string, text: string) => ({ channel: "web", chat, id, text }) as const;
const texts = (replies: readonly { text: string }[]): string => replies.map((reply) => reply.text).join("\n");

describe("the chats", () => {
  it("are kept apart: what one asked of is not the other's last product", async () => {
    const { talk } = openChats(knowledge, { channels: ["web", "telegram"] });
    await talk(web("a", "1", "trà minh hoạ mấy sao"));
    expect(texts(await talk(web("b", "1", "của ai?")))).toContain("Bạn hỏi sản phẩm nào?");
    expect(texts(await talk({ channel: "telegram", chat: "a", id: "2", text: "của ai?" }))).toContain(
      "Bạn hỏi sản phẩm nào?",
    );
    expect(texts(await talk(web("a", "2", "của ai?")))).toContain("HTX Minh Hoạ");
  });

  it("answer the same message again with the same replies, without processing it twice", async () => {
    let lookUps = 0;
    const counting = {
      ...register,
      entry: (handle: string) => {
        lookUps += 1;
        return register.entry(handle);
      },
    };
    const { talk } = openChats({ ...knowledge, register: counting });
    const first = await talk(web("a", "1", "trà minh hoạ mấy sao"));
    expect(await talk(web("a", "1", "trà minh hoạ mấy sao"))).toBe(first);
    expect(lookUps).toBe(1);
  });

  it("answer in order, even when the first answer takes longest", async () => {
    const slow = {
      ...register,
      entry: async (handle: string) => {
        if (handle === VALID.handle) await new Promise((resolve) => setTimeout(resolve, 50));
        return register.entry(handle);
      },
    };
    const { talk } = openChats({ ...knowledge, register: slow });
    const order: string[] = [];
    const messages = ["trà minh hoạ mấy sao", "của ai?", "nước mắm minh hoạ của ai", "còn hạn không"];
    const answers = await Promise.all(
      messages.map(async (text, at) => {
        const replies = await talk(web("a", String(at), text));
        order.push(text);
        return texts(replies);
      }),
    );
    expect(order).toEqual(messages);
    expect(answers[1]).toContain("HTX Minh Hoạ");
    expect(answers[3]).toContain("Nước mắm Minh Hoạ");
  });

  it("go on after a bug: the message is tried again by itself, and its chat waits for it", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const failing = {
      ...register,
      search: async (mention: string) => {
        if (!broken) return register.search(mention);
        broken = false;
        throw new TypeError("a bug");
      },
    };
    const { talk } = openChats({ ...knowledge, register: failing });
    const [first, second] = await Promise.all([
      talk(web("a", "1", "trà minh hoạ mấy sao")),
      talk(web("a", "2", "của ai?")),
    ]);
    expect(texts(first)).toContain("4 sao");
    expect(texts(second)).toContain("HTX Minh Hoạ");
    expect(logged.mock.calls.flat().join(" ")).not.toContain("minh hoạ");
    logged.mockRestore();
  });

  it("say that the register is away, and answer the same question once it is back", async () => {
    let away = true;
    const flaky = {
      ...register,
      entry: (handle: string) => {
        if (away) throw new RegisterUnavailable("away");
        return register.entry(handle);
      },
    };
    const { talk } = openChats({ ...knowledge, register: flaky });
    expect(texts(await talk(web("a", "1", "trà minh hoạ mấy sao")))).toContain("không đọc được sổ đăng ký");
    away = false;
    expect(texts(await talk(web("a", "2", "trà minh hoạ mấy sao")))).toContain("4 sao");
  });

  it("are bounded: the least recently used chat is forgotten first, and a chat forgets its oldest answers", async () => {
    const { talk } = openChats(knowledge, { store: memoryStore({ chats: 2, messagesOfAChat: 1 }) });
    await talk(web("a", "1", "trà minh hoạ mấy sao"));
    await talk(web("b", "1", "xin chào"));
    await talk(web("c", "1", "xin chào"));
    expect(texts(await talk(web("a", "2", "của ai?")))).toContain("Bạn hỏi sản phẩm nào?");
    const list = await talk(web("a", "3", `${TWINS[0]?.name} mấy sao`));
    await talk(web("a", "4", "xin chào"));
    expect(await talk(web("a", "3", `${TWINS[0]?.name} mấy sao`))).not.toBe(list);
  });
});
