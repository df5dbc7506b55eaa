/** The element of the chat, once its panel has been fetched. */
export interface ChatElement extends HTMLElement {
  /** Opens the panel; `asked` says that somebody wanted it just now, and gets the focus. */
  open(asked: boolean): Promise<void>;
}
