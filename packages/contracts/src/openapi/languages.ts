/** A text in both languages of the house. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

export const bothLanguages = (vi: string, en: string): BothLanguages => ({ vi, en });
