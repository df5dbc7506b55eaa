const KEY = "large-type";
const CLASS = "large-type";

/** What was chosen on this device; storage may be forbidden, then nothing was. */
function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

/** The button of the large-type reading mode: shown only where it can work, and remembered on this device. */
export function largeType(button: HTMLButtonElement): void {
  const set = (on: boolean): void => {
    document.documentElement.classList.toggle(CLASS, on);
    button.setAttribute("aria-pressed", String(on));
  };
  set(remembered());
  button.hidden = false;
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    set(on);
    try {
      localStorage.setItem(KEY, on ? "1" : "0");
    } catch {
      // It holds for this page only.
    }
  });
}
