import { createConversations } from "../../src/chat/conversations.js";
import { type Knowledge, RegisterUnavailable } from "../../src/engine/types.js";
import { ALL, TWINS, VALID } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const register = registerOf(ALL);
const knowledge: Knowledge = { register, shopUrl: "https://cho.example" };
const web = (chat: string, id: string, text: string) => ({ channel: "web", chat, id, text }) as const;
const texts = (replies: readonly { text: string }[]): string => replies.map((reply) => reply.text).join("\n");

describe("the chats", () => {
  it("are kept apart: what one asked of is not the other's last product", async () => {
    const { talk } = createConversations(knowledge);
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
    const { talk } = createConversations({ ...knowledge, register: counting });
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
    const { talk } = createConversations({ ...knowledge, register: slow });
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

  it("go on after a bug: the message may be sent again, the next one is answered", async () => {
    let broken = true;
    const failing = {
      ...register,
      search: async (mention: string) => {
        if (broken) throw new TypeError("a bug");
        return register.search(mention);
      },
    };
    const { talk } = createConversations({ ...knowledge, register: failing });
    await expect(talk(web("a", "1", "trà minh hoạ mấy sao"))).rejects.toThrow("a bug");
    broken = false;
    expect(texts(await talk(web("a", "1", "trà minh hoạ mấy sao")))).toContain("4 sao");
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
    const { talk } = createConversations({ ...knowledge, register: flaky });
    expect(texts(await talk(web("a", "1", "trà minh hoạ mấy sao")))).toContain("không đọc được sổ đăng ký");
    away = false;
    expect(texts(await talk(web("a", "2", "trà minh hoạ mấy sao")))).toContain("4 sao");
  });

  it("are bounded: the least recently used chat is forgotten first, and a chat forgets its oldest answers", async () => {
    const { talk } = createConversations(knowledge, { chats: 2, answersOfAChat: 1 });
    await talk(web("a", "1", "trà minh hoạ mấy sao"));
    await talk(web("b", "1", "xin chào"));
    await talk(web("c", "1", "xin chào"));
    expect(texts(await talk(web("a", "2", "của ai?")))).toContain("Bạn hỏi sản phẩm nào?");
    const list = await talk(web("a", "3", `${TWINS[0]?.name} mấy sao`));
    await talk(web("a", "4", "xin chào"));
    expect(await talk(web("a", "3", `${TWINS[0]?.name} mấy sao`))).not.toBe(list);
  });
});
