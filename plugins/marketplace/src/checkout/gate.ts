/** Lets so many pieces of work run at once in this process and the rest wait in line: each holds one of few database connections. */
export class Gate {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(readonly limit: number) {}

  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.limit) this.#running += 1;
    // Whoever leaves hands its place over: nobody who comes later can slip in between.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
