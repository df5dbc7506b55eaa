import type { ChatElement } from "./chat/element.js";
import { isWide, wasOpen } from "./chat/memory.js";

/**
 * Makes the link to the assistant open it over the page. The panel is fetched when somebody wants it; where that fails, the link leads
 * to the page of the assistant. On a wide screen a conversation that was open goes on on the next page.
 */
export function offerChat(chat: ChatElement): void {
  const link = chat.querySelector("a");
  if (link === null) return;
  const open = (asked: boolean): Promise<void> => import(chat.dataset.panel ?? "").then(() => chat.open(asked));
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(true).catch(() => location.assign(link.href));
  });
  if (wasOpen() && isWide()) open(false).catch(() => {});
}
