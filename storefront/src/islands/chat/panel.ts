/** @file The panel of the assistant, fetched when somebody wants it. Whatever the bots or a person say is text, never HTML. */

import { talk as textsEn } from "../../texts/talk/en.js";
import { talk as textsVi } from "../../texts/talk/vi.js";
import talkCss from "../../ui/styles/talk.css";
import type { ChatElement } from "./element.js";
import { isWide, keepOpen, keepTyped, type Typed, typed } from "./memory.js";
import panelCss from "./panel.css";
import { asked, element, said, type Told } from "./parts.js";

/** After a failure the stream is asked for again, each time after twice as long. */
const FIRST_PAUSE_MS = 3000;
const LONGEST_PAUSE_MS = 60_000;
/** What the shop answers who sends too often. */
const TOO_OFTEN = 429;

/** Not `randomUUID`: that is missing where a page came over plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

class Chat extends HTMLElement implements ChatElement {
  readonly #texts = document.documentElement.lang === "en" ? textsEn : textsVi;
  readonly #dialog = element("dialog");
  readonly #log = element("div", { class: "talk", role: "log", tabindex: "0", "aria-label": this.#texts.conversation });
  readonly #status = element("p", { role: "status" });
  readonly #box = element("input", { id: "text", maxlength: "1000", autocomplete: "off", enterkeyhint: "send" });
  readonly #typed = typed();
  readonly #waiting = new Set<string>();
  /** What could not be sent: sent again unchanged, it is the same message. */
  #unsent: Typed | undefined;
  #last = "0";
  #stream: EventSource | undefined;
  #pause = FIRST_PAUSE_MS;
  #built: Promise<void> | undefined;

  async open(wanted: boolean): Promise<void> {
    this.#built ??= this.#build();
    if (this.#dialog.open) return;
    // Nobody asked for it on this page: it must not take the focus.
    if (!wanted) this.#dialog.open = true;
    else if (isWide()) this.#dialog.show();
    // On a phone it covers the page, which is out of reach meanwhile.
    else this.#dialog.showModal();
    keepOpen(true);
    if (wanted) this.#box.focus();
    await this.#built;
    this.#listen();
  }

  async #build(): Promise<void> {
    const { title, close, label, send, intro } = this.#texts;
    // Throws in old browsers, whom the link leads to the page of the assistant.
    const sheets = [sheetOf(talkCss), sheetOf(panelCss)];
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets;
    const end = element("button", { type: "button", "aria-label": close }, "×");
    const heading = element("h2", { id: "title" }, title);
    const form = element("form", { class: "foot" });
    const row = element("div", { class: "row" });
    const head = element("header");
    head.append(heading, end);
    row.append(element("label", { class: "hidden", for: "text" }, label), this.#box, element("button", {}, send));
    form.append(this.#status, row);
    this.#dialog.setAttribute("aria-labelledby", "title");
    this.#dialog.append(head, this.#log, form);
    root.append(element("slot"), this.#dialog);

    end.addEventListener("click", () => this.#dialog.close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.#box.value.trim();
      this.#box.value = "";
      if (text !== "") void this.#say(text, text);
    });
    this.#dialog.addEventListener("keydown", ({ key, isComposing }) => {
      if (key === "Escape" && !isComposing) this.#dialog.close();
    });
    this.#dialog.addEventListener("close", () => {
      keepOpen(false);
      this.#stop();
      this.querySelector("a")?.focus();
    });
    addEventListener("pagehide", () => this.#stop());
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && this.#dialog.open) this.#listen();
    });
    // On a phone the page that a link of an answer leads to must not be covered.
    this.#log.addEventListener("click", ({ target }) => {
      if (!isWide() && target instanceof Element && target.closest("a") !== null) keepOpen(false);
    });

    this.#log.append(said({ text: intro }, this.#choose));
    await this.#restore();
  }

  /** Shows what was said before, without reading all of it out. */
  async #restore(): Promise<void> {
    this.#log.setAttribute("aria-live", "off");
    try {
      const answer = await fetch(this.#messages);
      if (!answer.ok) throw answer;
      const { replies }: { replies: Told[] } = await answer.json();
      const shown = new Set<string>();
      const show = (id: string): void => {
        const mine = this.#typed.find((one) => one.id === id);
        if (mine !== undefined && !shown.has(id)) this.#log.append(asked(mine.text, this.#texts.you));
        shown.add(id);
      };
      for (const told of replies) {
        show(told.message);
        this.#add(told);
      }
      // What was typed since has no answer yet.
      const answered = this.#typed.map(({ id }) => shown.has(id)).lastIndexOf(true);
      for (const { id } of this.#typed.slice(answered + 1)) {
        show(id);
        this.#waiting.add(id);
      }
      if (shown.size === 0) this.#suggest();
    } catch {
      this.#status.textContent = this.#texts.absent;
    }
    this.#log.scrollTop = this.#log.scrollHeight;
    this.#log.setAttribute("aria-live", "polite");
  }

  #suggest(): void {
    const { examples, tryAsking } = this.#texts;
    this.#log.append(said({ text: tryAsking, choices: examples.map((text) => ({ label: text, text })) }, this.#choose));
  }

  readonly #choose = (label: string, text: string): void => {
    this.#box.focus();
    void this.#say(label, text);
  };

  #add({ number, reply }: Told): void {
    this.#last = number;
    this.#log.append(said(reply, this.#choose, this.#texts.assistant));
  }

  /** Sends a message; `label` is how it is shown. */
  async #say(label: string, text: string): Promise<void> {
    const again = this.#unsent?.text === text ? this.#unsent : undefined;
    const { id } = again ?? { id: newId() };
    const bubble = asked(label, this.#texts.you);
    this.#log.append(bubble);
    bubble.scrollIntoView({ block: "end" });
    this.#waiting.add(id);
    this.#status.textContent = this.#texts.waiting;
    try {
      const answer = await fetch(this.#messages, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id, text }),
      });
      if (!answer.ok) throw answer;
      this.#unsent = undefined;
      this.#typed.push({ id, text: label });
      keepTyped(this.#typed);
      this.#listen();
    } catch (failure) {
      this.#waiting.delete(id);
      this.#unsent = { id, text };
      bubble.remove();
      // A choice is pressed again; its code would tell nobody anything.
      if (this.#box.value === "" && label === text) this.#box.value = text;
      const tooOften = failure instanceof Response && failure.status === TOO_OFTEN;
      this.#status.textContent = tooOften ? this.#texts.tooFast : this.#texts.away;
    }
  }

  get #messages(): string {
    return this.dataset.messages ?? "";
  }

  /** Hears what the bots say from now on, once there is a conversation. */
  #listen(): void {
    if (this.#stream !== undefined || (this.#last === "0" && this.#waiting.size === 0)) return;
    const stream = new EventSource(`${this.dataset.stream}?after=${this.#last}`);
    this.#stream = stream;
    stream.addEventListener("open", () => {
      this.#pause = FIRST_PAUSE_MS;
    });
    stream.addEventListener("reply", ({ data, lastEventId }) => {
      const { message, reply }: Omit<Told, "number"> = JSON.parse(data);
      this.#waiting.delete(message);
      if (this.#waiting.size === 0) this.#status.textContent = "";
      this.#add({ number: lastEventId, message, reply });
      this.#log.lastElementChild?.scrollIntoView({ block: "nearest" });
    });
    stream.addEventListener("error", () => {
      // While it is "connecting" the browser tries again by itself.
      if (stream.readyState !== EventSource.CLOSED) return;
      this.#stop();
      if (this.#waiting.size > 0) this.#status.textContent = this.#texts.absent;
      setTimeout(() => this.#dialog.open && this.#listen(), this.#pause);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
    });
  }

  #stop(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }
}

customElements.define("ocop-chat", Chat);
