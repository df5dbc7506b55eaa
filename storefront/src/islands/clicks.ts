/** Tells the shop which hit of a list was opened, and at which place among all hits. Nobody waits for it. */
export function noteClicks(list: HTMLElement): void {
  const { search = "", before = "0" } = list.dataset;
  const note = ({ target }: Event): void => {
    const item = target instanceof Element && target.closest("a") ? target.closest<HTMLElement>("[data-id]") : null;
    if (item === null) return;
    const position = Number(before) + 1 + [...list.children].indexOf(item);
    navigator.sendBeacon(
      "/luot-mo",
      new URLSearchParams({ search, id: item.dataset.id ?? "", position: `${position}` }),
    );
  };
  list.addEventListener("click", note);
  list.addEventListener("auxclick", note);
}
