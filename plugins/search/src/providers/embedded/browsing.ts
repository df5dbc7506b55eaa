import type { ProviderAnswer } from "../../port/provider.js";

/** Questions whose answers are kept. */
const MOST_ANSWERS = 500;

/** The generation that answers, and how often it was changed: as long as both stay, so does every answer. */
export interface Moment {
  readonly generation: number;
  readonly version: string;
}

/** Answers to questions without words, which count the whole index and are asked again and again; each with the moment it is of. */
export class BrowsedAnswers {
  private readonly answers = new Map<string, { moment: Moment; answer: ProviderAnswer }>();

  /** The answer as it still is at a moment. */
  at(question: string, { generation, version }: Moment): ProviderAnswer | undefined {
    const kept = this.answers.get(question);
    if (kept?.moment.generation !== generation || kept.moment.version !== version) return undefined;
    return kept.answer;
  }

  keep(question: string, moment: Moment, answer: ProviderAnswer): void {
    this.answers.delete(question);
    this.answers.set(question, { moment, answer });
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
  }
}
