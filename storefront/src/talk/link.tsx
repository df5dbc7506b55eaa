import type { JSX } from "preact";
import { ASSISTANT } from "../links.js";
import { Icon } from "../ui/icons.js";
import type { Voice } from "../ui/voice.js";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "ocop-chat": JSX.HTMLAttributes<HTMLElement>;
    }
  }
}

/** The way to the assistant from any page: a link to its page, which the script of the page makes open the panel. */
export const ChatLink = ({ panel, voice: { texts, to } }: { panel: string; voice: Voice }): JSX.Element => (
  <ocop-chat data-panel={panel} data-messages={ASSISTANT.messages} data-stream={ASSISTANT.stream}>
    <a class="ask" href={to({ page: "assistant" })} aria-label={texts.talk.title}>
      <Icon name="i-talk" />
      <span>{texts.talk.title}</span>
    </a>
  </ocop-chat>
);
