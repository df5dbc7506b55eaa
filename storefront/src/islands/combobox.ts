import { recent, remember } from "./recent.js";

const PAUSE_MS = 160;

/**
 * Makes the box of a search a combobox with a list of suggestions (ARIA 1.2): arrows, Home and End move through the list while it is
 * used, Enter opens the row, Escape closes. The rows are links or buttons that the shop renders; focus never leaves the box. Only the form
 * of a search that names its title for them remembers what was looked for.
 */
export function combobox(form: HTMLElement): void {
  const input = form.querySelector("input");
  if (input === null) return;
  const { suggest = "", recent: recentTitle, forget = "", rows: rowsText = "" } = form.dataset;
  const list = document.createElement("div");
  const said = document.createElement("p");
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label ?? form.parentElement?.getAttribute("aria-label") ?? "");
  said.className = "hidden";
  said.setAttribute("role", "status");
  form.append(list, said);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
  ] as const)
    input.setAttribute(name, value);

  let timer = 0;
  let asked: AbortController | undefined;
  let active = -1;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const show = (open: boolean): void => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", `${open}`);
    if (!open) choose(-1);
  };
  const choose = (at: number): void => {
    active = at;
    for (const [index, option] of options().entries()) {
      option.setAttribute("aria-selected", `${index === at}`);
      if (index !== at) continue;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
    if (at < 0) input.removeAttribute("aria-activedescendant");
  };
  const close = (): void => {
    clearTimeout(timer);
    asked?.abort();
    show(false);
  };
  const filled = (): void => {
    const all = options();
    for (const [index, option] of all.entries()) option.id = `${input.id}-${index}`;
    choose(-1);
    show(all.length > 0);
    said.textContent = all.length > 0 ? `${rowsText}: ${all.length}` : "";
  };

  /** The rows of what was searched for before; texts of a person are never read as HTML. */
  const addRecent = (): void => {
    const texts = recent();
    if (texts.length === 0 || recentTitle === undefined) return;
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", recentTitle);
    const title = document.createElement("p");
    title.setAttribute("role", "presentation");
    title.textContent = recentTitle;
    group.append(title);
    for (const text of ["", ...texts].reverse()) {
      const row = document.createElement("a");
      row.setAttribute("role", "option");
      row.tabIndex = -1;
      row.textContent = text || forget;
      if (text === "") row.onclick = forgetAll;
      else row.href = `${input.form?.action}?${new URLSearchParams({ q: text })}`;
      if (text === "") group.append(row);
      else title.after(row);
    }
    list.prepend(group);
  };
  const forgetAll = (event: Event): void => {
    event.preventDefault();
    remember("");
    void look();
  };

  const look = async (): Promise<void> => {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const q = input.value.trim();
    try {
      const answer = await fetch(`${suggest}?${new URLSearchParams({ q })}`, { signal: mine.signal });
      const rows = answer.ok ? await answer.text() : "";
      if (mine.signal.aborted) return;
      list.innerHTML = rows;
    } catch {
      if (mine.signal.aborted) return;
      list.textContent = "";
    }
    if (q === "") addRecent();
    if (document.activeElement === input) filled();
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    asked?.abort();
    timer = setTimeout(look, PAUSE_MS);
  });
  input.addEventListener("click", () => {
    if (list.hidden) void look();
  });
  input.addEventListener("blur", close);
  // A press on a row must not take the focus away before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("submit", () => {
    if (recentTitle !== undefined && input.value.trim() !== "") remember(input.value.trim());
  });
  input.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.isComposing) return;
    const last = options().length - 1;
    const moves: Record<string, number | undefined> = {
      ArrowDown: active < last ? active + 1 : -1,
      ArrowUp: active < 0 ? last : active - 1,
      Home: active < 0 ? undefined : 0,
      End: active < 0 ? undefined : last,
    };
    const to = moves[key];
    if (list.hidden) {
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      event.preventDefault();
      void look();
    } else if (to !== undefined) {
      event.preventDefault();
      choose(to);
    } else if (key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (key === "Escape") {
      event.preventDefault();
      close();
    }
  });
}
