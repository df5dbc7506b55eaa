import { randomUUID } from "node:crypto";
import type { BotReply } from "@cho-ocop/contracts";
import type { Page, Voice } from "../ui/page.js";
import type { Told } from "./bots.js";
import type { Asked } from "./session.js";

/** What the page of the assistant shows. */
export interface Talked {
  readonly replies: readonly Told[];
  readonly asked: Asked | null;
  /** What is wrong, and what was typed: it stays in the box, under the same id, so that it is asked once only. */
  readonly wrong?: { readonly text: string; readonly kept: Asked | null };
}

/** Where the page jumps to after a question. */
export const NEWEST = "moi";

const Said = ({ reply, voice }: { reply: BotReply; voice: Voice }) => (
  <div class="said">
    <p>
      <b class="hidden">{voice.texts.talk.assistant}: </b>
      {reply.text}
    </p>
    {(reply.cards ?? []).map(({ title, lines, link }) => (
      <div class="said-card" key={title}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {link !== undefined && <a href={link.url}>{link.label}</a>}
      </div>
    ))}
    {reply.choices !== undefined && (
      <form class="choices" action={`${voice.to({ page: "assistant" })}#${NEWEST}`} method="post">
        <input type="hidden" name="id" value={randomUUID()} />
        {reply.choices.map(({ label, text }, index) => (
          <button key={text} type="submit" name="text" value={text}>
            {index + 1}. {label}
          </button>
        ))}
      </form>
    )}
  </div>
);

/** What was asked: the words of a choice rather than its code. */
const wordsOf = (asked: Asked, replies: readonly Told[]): string =>
  replies.flatMap(({ reply }) => reply.choices ?? []).find(({ text }) => text === asked.text)?.label ?? asked.text;

/** The page of the assistant, which needs no script: a question is a form, the conversation is what the bots remember of it. */
export function assistantPage({ replies, asked, wrong }: Talked, voice: Voice): Page {
  const { texts, to } = voice;
  const { talk } = texts;
  const action = `${to({ page: "assistant" })}#${NEWEST}`;
  const newest = replies.at(-1)?.message;
  const before = replies.filter(({ message }) => message !== newest);
  const now = replies.filter(({ message }) => message === newest);
  const told = (all: readonly Told[]) =>
    all.map(({ number, reply }) => <Said key={number} reply={reply} voice={voice} />);
  return {
    title: `${talk.title} – ${texts.brand}`,
    description: talk.description,
    here: { page: "assistant" },
    sheets: ["talk"],
    body: (
      <div class="wide narrow">
        <h1>{talk.title}</h1>
        <p class="lead">{talk.intro}</p>
        {(newest !== undefined || wrong !== undefined) && (
          <section class="talk" aria-label={talk.conversation}>
            {told(before)}
            <div id={NEWEST} class="talk">
              {asked !== null && asked.id === newest && (
                <p class="asked">
                  <b class="hidden">{talk.you}: </b>
                  {wordsOf(asked, replies)}
                </p>
              )}
              {told(now)}
              {wrong !== undefined && (
                <p id="text-error" class="error notice" role="alert">
                  {wrong.text}
                </p>
              )}
            </div>
          </section>
        )}
        <form class="talk-form" action={action} method="post">
          <input type="hidden" name="id" value={wrong?.kept?.id ?? randomUUID()} />
          <div class="field">
            <label for="text">{talk.label}</label>
            <input
              id="text"
              name="text"
              required
              maxLength={1000}
              autoComplete="off"
              value={wrong?.kept?.text ?? ""}
              {...(wrong === undefined ? {} : { "aria-invalid": "true", "aria-describedby": "text-error" })}
            />
          </div>
          <button type="submit">{talk.send}</button>
        </form>
        {newest === undefined && (
          <form class="choices" action={action} method="post">
            <p>{talk.tryAsking}</p>
            <input type="hidden" name="id" value={randomUUID()} />
            {talk.examples.map((example) => (
              <button key={example} type="submit" name="text" value={example}>
                {example}
              </button>
            ))}
          </form>
        )}
        <p class="quiet">{talk.kept}</p>
      </div>
    ),
  };
}
