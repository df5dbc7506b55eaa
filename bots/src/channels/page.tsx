import { createHash, randomUUID } from "node:crypto";
import { type WebMessage, webMessageSchema } from "@cho-ocop/contracts";
import { Router, urlencoded } from "express";
import { renderToString } from "preact-render-to-string";
import type { Talk } from "../chat/conversations.js";
import type { Reply } from "../engine/types.js";
import { namedChat } from "./session.js";

const STYLE = `
:root { color-scheme: light; --green: #14603a; --line: #d5d9d3; --soft: #f3f6f1; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; color: #1c211d; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 .25rem; color: var(--green); }
p { margin: .5rem 0; }
.quiet { color: #4c564e; font-size: .92rem; }
.said, .asked { border-radius: .75rem; padding: .75rem .9rem; margin: .75rem 0; white-space: pre-line; }
.said { background: var(--soft); border: 1px solid var(--line); }
.asked { background: var(--green); color: #fff; margin-left: 12%; }
.said a { color: var(--green); font-weight: 600; display: inline-block; min-height: 44px; line-height: 44px; }
.tag { display: inline-block; margin: .35rem .5rem .35rem 0; padding: .1rem .6rem; border: 1px solid var(--green); border-radius: 1rem; color: var(--green); font-size: .92rem; }
form { margin: 1rem 0; }
label { display: block; font-weight: 600; margin-bottom: .35rem; }
input[type="text"] { width: 100%; font: inherit; padding: .65rem .75rem; border: 1px solid #7d877f; border-radius: .5rem; }
button { font: inherit; font-weight: 600; min-height: 44px; padding: .5rem 1.1rem; border-radius: .5rem; border: 1px solid var(--green); background: var(--green); color: #fff; margin-top: .6rem; cursor: pointer; }
.choices button { display: block; width: 100%; text-align: left; background: #fff; color: var(--green); }
.examples { padding-left: 1.1rem; margin: .25rem 0; }
:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
`;
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** The page runs no script and loads nothing: what a shopper types or a record holds can never become code. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

interface Shown {
  readonly chat: string;
  readonly asked: string | null;
  readonly replies: readonly Reply[];
  readonly problem: string | null;
}

function Hidden({ chat }: { chat: string }) {
  return (
    <>
      <input type="hidden" name="chat" value={chat} />
      <input type="hidden" name="id" value={randomUUID()} />
    </>
  );
}

function Said({ reply, chat }: { reply: Reply; chat: string }) {
  return (
    <div class="said">
      {reply.text}
      {(reply.cards ?? []).map((card) => (
        <div key={card.title}>
          {card.lines.map((line) => (
            <span class="tag" key={line}>
              {line}
            </span>
          ))}
          {card.link && <a href={card.link.url}>{card.link.label}</a>}
        </div>
      ))}
      {reply.choices && (
        <form class="choices" method="post" action="/">
          <Hidden chat={chat} />
          {reply.choices.map((choice, at) => (
            <button key={choice.text} type="submit" name="text" value={choice.text}>
              {at + 1}. {choice.label}
            </button>
          ))}
        </form>
      )}
    </div>
  );
}

function Page({ chat, asked, replies, problem }: Shown) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Hỏi về sản phẩm OCOP – Chợ OCOP</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>Hỏi về sản phẩm OCOP</h1>
          <p>
            Trợ lý tự động (máy trả lời, không phải người) đọc sổ đăng ký sao và nói đúng điều sổ ghi; điều gì sổ không
            ghi thì nói là không biết.
          </p>
          <p class="quiet" lang="en">
            An automated assistant: it reads the register of stars and says what is written there, or that it does not
            know.
          </p>
          <div role="log" aria-live="polite">
            {asked !== null && <div class="asked">{asked}</div>}
            {replies.map((reply, at) => (
              <Said key={at} reply={reply} chat={chat} />
            ))}
            {problem !== null && (
              <div class="said" role="alert">
                {problem}
              </div>
            )}
          </div>
          <form method="post" action="/">
            <Hidden chat={chat} />
            <label for="text">Câu hỏi của bạn / Your question</label>
            <input id="text" type="text" name="text" maxLength={1000} required autocomplete="off" />
            <button type="submit">Hỏi / Ask</button>
          </form>
          <p class="quiet">Ví dụ / For example:</p>
          <ul class="examples quiet">
            <li>Chả gà Yên Thế mấy sao?</li>
            <li>cà phê khe sanh của ai, còn hạn không</li>
            <li>OCOP là gì, ai công nhận 5 sao?</li>
            <li lang="en">Where does Ba Bể Green homestay come from?</li>
          </ul>
        </main>
      </body>
    </html>
  );
}

const render = (shown: Shown): string => `<!doctype html>${renderToString(<Page {...shown} />)}`;

/** The label of a choice that was pressed is shown rather than its code. */
const asTyped = (text: string): string | null => (/^#\d+\.\d$/.test(text) ? null : text);

/** The bot console: a page on which a visitor types a question and reads the answer, with JavaScript off. */
export function consolePage(talk: Talk): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    next();
  });
  router.get("/", (_request, response) => {
    response.type("html").send(render({ chat: randomUUID(), asked: null, replies: [], problem: null }));
  });
  router.post(
    "/",
    urlencoded({ extended: false, limit: 8 * 1024, parameterLimit: 10 }),
    async (request, response, next) => {
      try {
        const message = webMessageSchema.safeParse(request.body);
        if (!message.success) {
          const problem = message.error.issues.map((issue) => issue.message).join("\n");
          response.status(400).type("html");
          response.send(render({ chat: randomUUID(), asked: null, replies: [], problem }));
          return;
        }
        const { chat = randomUUID(), id, text }: WebMessage = message.data;
        const replies = await talk({ channel: "web", chat: namedChat(chat), id, text });
        response.type("html").send(render({ chat, asked: asTyped(text), replies, problem: null }));
      } catch (error) {
        next(error);
      }
    },
  );
  return router;
}
