/** @file The bots of the booted house, over HTTP, on entries that are created here and on the house's own register. */
import { botsHealthSchema, registerPageSchema, webRepliesSchema } from "@cho-ocop/contracts";

const address = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the house is not open`);
  return value;
};

let message = 0;
async function ask(text: string, chat = `system-${process.pid}`): Promise<string> {
  message += 1;
  const answer = await fetch(`${address("TEST_BOTS_URL")}/web/messages?wait=1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat, id: String(message), text }),
  });
  expect(answer.status).toBe(200);
  const { replies } = webRepliesSchema.parse(await answer.json());
  return replies.map((reply) => reply.text).join("\n");
}

describe("the bots of the house", () => {
  it("reach the backend", async () => {
    const health = botsHealthSchema.parse(await (await fetch(`${address("TEST_BOTS_URL")}/health`)).json());
    expect(health.backend).toBe("reachable");
    expect(health.channels.telegram).toBe("off");
  });

  it("say that they do not know a product which the register does not have, and state no stars", async () => {
    const text = await ask("Rượu ghẹ Sao Hoả Qwxz 5 sao đúng không?");
    expect(text).toContain("không biết");
    expect(text).not.toMatch(/\d sao/);
  });

  it("answer the programme's questions from the law", async () => {
    expect(await ask("OCOP là gì?")).toContain("26/2026/QĐ-TTg");
  });

  it("show their page", async () => {
    expect(await (await fetch(address("TEST_BOTS_URL"))).text()).toContain("Hỏi về sản phẩm OCOP");
  });

  it("say of every entry on the register's first page what its panel says, and no star that it does not show", async () => {
    const list = await fetch(`${address("TEST_BACKEND_URL")}/ocop/register?limit=20`);
    const { items } = registerPageSchema.parse(await list.json());
    for (const item of items) {
      const answer = await ask(`${item.name} ${item.producer?.name ?? ""} mấy sao`, `page-${item.handle}`);
      // Of entries with one name and one producer the bot asks which is meant.
      if (answer.includes("Bạn hỏi sản phẩm nào?")) continue;
      expect(answer).toContain(item.panel.sentence.vi);
      expect(answer.includes("sao OCOP.")).toBe(item.panel.stars !== null);
    }
  });
});
