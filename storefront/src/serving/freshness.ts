import type { Revision } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";

/** Says which state of the house an answer may be kept for. */
export interface Freshness {
  /**
   * The state of the house as it was at most a second and a half ago: the revision of the open data, and the day. Undefined while nobody
   * can say: then nothing that was kept may be shown. A promise only where the API has to be asked first.
   */
  state(): string | undefined | Promise<string | undefined>;
}

/** What the freshness needs from outside. */
export interface FreshnessOptions {
  /** Asks the API for its revision; rejects when there is no lawful answer. */
  readonly ask: () => Promise<Revision>;
  /** The day of this process: midnight turns every page over, even while the API's own day is not heard of yet. */
  readonly today: () => CalendarDay;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now?: () => number;
}

/** From this age on the revision is asked for again, while pages go on being shown. */
const ASK_AGAIN_MS = 500;
/** An older revision is not believed: whoever asks for a page waits for a newer one. */
const BELIEVED_MS = 1500;
/** How long nobody asks again after an answer did not come. */
const REST_MS = 500;

/** Follows the revision of the open data: asks for it when somebody asks for a page, at most twice a second, and for all at once. */
export function createFreshness({ ask, today, now = () => performance.now() }: FreshnessOptions): Freshness {
  let known: { readonly revision: string; readonly askedAt: number } | undefined;
  let asking: Promise<void> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  const askAgain = (): Promise<void> => {
    asking ??= (async () => {
      // What was true when the question left is what may be believed: the answer may have been long on its way.
      const askedAt = now();
      try {
        const answer = await ask();
        known = { revision: `${answer.revision} ${answer.today}`, askedAt };
      } catch {
        failedAt = now();
      } finally {
        asking = undefined;
      }
    })();
    return asking;
  };
  const believed = (): string | undefined =>
    known === undefined || now() - known.askedAt >= BELIEVED_MS ? undefined : `${known.revision} ${today()}`;

  return {
    state() {
      const state = believed();
      const mayAsk = now() - failedAt >= REST_MS;
      if (state !== undefined) {
        if (mayAsk && known !== undefined && now() - known.askedAt >= ASK_AGAIN_MS) void askAgain();
        return state;
      }
      return mayAsk ? askAgain().then(believed) : undefined;
    },
  };
}

/** The freshness of a shop that keeps nothing. */
export const NOTHING_KEPT: Freshness = { state: () => undefined };
