/** What is read: whatever a person sees of the part, one sentence or one line of its facts after the other. */
const SENTENCES = "p:not([hidden]), .terms > div";

/**
 * The button that has the browser read its part of the page aloud, with a voice of the device; it is shown only where there is one for the
 * language of the page. Pressed again, it stops.
 */
export function readAloud(button: HTMLButtonElement): void {
  const { speechSynthesis: speech } = globalThis as { speechSynthesis?: SpeechSynthesis };
  const part = button.closest("section");
  if (speech === undefined || part === null) return;
  const { lang } = document.documentElement;
  const { stop = "" } = button.dataset;
  const start = button.textContent ?? "";
  let last: SpeechSynthesisUtterance | undefined;

  const voice = () => speech.getVoices().find((one) => one.lang.slice(0, 2).toLowerCase() === lang);
  const offer = (): void => {
    button.hidden = voice() === undefined;
  };
  const ended = (): void => {
    last = undefined;
    button.textContent = start;
  };
  const quiet = (): void => {
    speech.cancel();
    ended();
  };
  const read = (): void => {
    speech.cancel();
    // One after the other: some browsers break off what takes long.
    for (const sentence of part.querySelectorAll(SENTENCES)) {
      const words = [...sentence.childNodes].map(({ textContent }) => textContent).join(" ");
      const said = new SpeechSynthesisUtterance(words);
      said.lang = lang;
      said.voice = voice() ?? null;
      last = said;
      said.onend = () => {
        if (said === last) ended();
      };
      said.onerror = said.onend;
      speech.speak(said);
    }
    button.textContent = stop;
  };
  button.addEventListener("click", () => (last === undefined ? read() : quiet()));
  addEventListener("pagehide", quiet);
  // Many browsers know their voices only a moment later.
  speech.addEventListener?.("voiceschanged", offer);
  offer();
}
