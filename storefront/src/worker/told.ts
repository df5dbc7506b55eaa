type InBoth = { readonly vi: string; readonly en: string };

/** What the shop tells its worker: addresses, and sentences in both languages. */
export interface Told {
  /** Changes with the shop, so that browsers take the new worker and the new page for who has no network. */
  readonly version: string;
  readonly offline: InBoth;
  readonly cart: InBoth;
  /** `{}` stands for the moment at which a page was kept. */
  readonly saved: InBoth;
  readonly queued: InBoth;
}
