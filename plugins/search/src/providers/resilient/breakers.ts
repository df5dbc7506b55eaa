import {
  type CircuitBreakerPolicy,
  circuitBreaker,
  ExponentialBackoff,
  handleAll,
  type IBreaker,
  type IPolicy,
  noJitterGenerator,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";

/** Breaks when so many calls failed within so many milliseconds, however many went well between them. */
class FailuresInTime implements IBreaker {
  state: unknown = null;
  #failures: number[] = [];

  constructor(
    private readonly most: number,
    private readonly withinMs: number,
    private readonly now: () => number,
  ) {}

  success(): void {}

  failure(): boolean {
    const now = this.now();
    this.#failures = [...this.#failures.filter((at) => now - at < this.withinMs), now];
    return this.#failures.length >= this.most;
  }
}

/** What stands between the house and an engine outside of it. The library reads the time of day itself; `now` must be the same clock. */
export interface Breakers {
  /** Bounded in time; closed to all after five failures in ten seconds, tried by one call after fifteen more. */
  reads<Result>(ask: () => Promise<Result>): Promise<Result>;
  /** Closed by the first failure, for one second, then two, four ... up to five minutes: what is missed meanwhile is remembered. */
  readonly writes: IPolicy;
}

const FAILURES = 5;
const WITHIN_MS = 10_000;
const HALF_OPEN_MS = 15_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/** Makes both breakers; `told` hears when one closes the way or opens it again. */
export function createBreakers(options: {
  readonly now: () => number;
  readonly readTimeoutMs: number;
  readonly told: (text: string) => void;
}): Breakers {
  const reads = circuitBreaker(handleAll, {
    halfOpenAfter: HALF_OPEN_MS,
    breaker: new FailuresInTime(FAILURES, WITHIN_MS, options.now),
  });
  const writes = circuitBreaker(handleAll, {
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: FIRST_PAUSE_MS,
      maxDelay: LONGEST_PAUSE_MS,
      generator: noJitterGenerator,
    }),
    breaker: new FailuresInTime(1, WITHIN_MS, options.now),
  });
  const tell = (breaker: CircuitBreakerPolicy, what: string): void => {
    breaker.onBreak((reason) => options.told(`${what} pause: ${kindOf(reason)}`));
    breaker.onReset(() => options.told(`${what} work again`));
  };
  tell(reads, "searches");
  tell(writes, "writes");
  const bounded = wrap(reads, timeout(options.readTimeoutMs, TimeoutStrategy.Aggressive));
  // Each with a signal of its own: on the one that the library shares, more than ten searches at once look like a leak to Node.
  return { reads: (ask) => bounded.execute(ask, new AbortController().signal), writes };
}

/** Names and codes only: messages of engines may repeat what was searched for. */
function kindOf(reason: unknown): string {
  const error = typeof reason === "object" && reason !== null && "error" in reason ? reason.error : reason;
  return error instanceof Error ? error.name : "unknown";
}
