import { LRUCache } from "lru-cache";

/** Even in an unchanged house: prices begin and end by the hour, and what others look for is counted anew. */
const LONGEST_MS = 60_000;

/** Values that belong to one state of the house. With another state all of them are gone, so none can be shown by mistake. */
export class Kept<Value extends object> {
  #state: string | undefined;
  readonly #values: LRUCache<string, Value>;

  /** `most` is how much may be kept, in the unit in which `sizeOf` measures a value. */
  constructor(most: number, sizeOf: (value: Value) => number) {
    this.#values = new LRUCache({ maxSize: most, sizeCalculation: sizeOf, ttl: LONGEST_MS });
  }

  /** What is kept under a key in a state. */
  get(state: string, key: string): Value | undefined {
    if (state !== this.#state) {
      this.#values.clear();
      this.#state = state;
    }
    return this.#values.get(key);
  }

  /** Keeps a value that was asked for in a state; not when the house has moved on since. */
  set(state: string, key: string, value: Value): void {
    if (state === this.#state) this.#values.set(key, value);
  }

  /** Forgets a value that turned out not to be worth keeping. */
  forget(key: string, value: Value): void {
    if (this.#values.peek(key) === value) this.#values.delete(key);
  }
}
