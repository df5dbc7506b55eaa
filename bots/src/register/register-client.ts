import {
  type RegisterEntry,
  type RegisterItem,
  type RegisterPage,
  registerEntrySchema,
  registerPageSchema,
  todaySchema,
} from "@cho-ocop/contracts";
import { type RegisterPort, RegisterUnavailable } from "../engine/types.js";

/** How long one request to the register may take, in milliseconds. */
const PATIENCE_MS = 3_000;
/** How long the list of names is used before it is read again, in milliseconds. */
const NAMES_AGE_MS = 60_000;
const PAGE = 100;
/** More pages than this are not a register but a mistake: 100,000 entries. */
const MOST_PAGES = 1_000;

/** The register over HTTP, and whether it can be reached. */
export interface RegisterClient extends RegisterPort {
  /** Whether the backend answers now. Never throws. */
  reachable(): Promise<boolean>;
}

/**
 * Reads the register through its public API. Every answer is checked by its contract.
 * All methods but `reachable` throw a RegisterUnavailable when the API does not answer, or not as the contract says.
 * `now` tells milliseconds of any clock that runs forward.
 */
export function createRegisterClient(options: { baseUrl: string; now?: () => number }): RegisterClient {
  const { baseUrl, now = () => performance.now() } = options;

  async function read(path: string): Promise<{ status: number; body: unknown }> {
    try {
      const answer = await fetch(new URL(path, baseUrl), {
        headers: { accept: "application/json" },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: answer.status, body: await answer.json() };
    } catch (error) {
      throw new RegisterUnavailable(`The register does not answer: ${path.split("?")[0]}`, { cause: error });
    }
  }

  async function page(query: Record<string, string>): Promise<RegisterPage> {
    const { status, body } = await read(`/ocop/register?${new URLSearchParams(query)}`);
    const parsed = registerPageSchema.safeParse(body);
    if (status !== 200 || !parsed.success) throw new RegisterUnavailable(`The register answered a list with ${status}`);
    return parsed.data;
  }

  async function allNames(): Promise<readonly RegisterItem[]> {
    const items: RegisterItem[] = [];
    let cursor: string | null = null;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const query = { limit: String(PAGE), demonstration: "include", ...(cursor === null ? {} : { cursor }) };
      const answer: RegisterPage = await page(query);
      items.push(...answer.items);
      cursor = answer.next;
      if (cursor === null) return items;
    }
    throw new RegisterUnavailable("The list of the register has no end");
  }

  let names: { items: readonly RegisterItem[]; at: number } | null = null;
  let reading: Promise<readonly RegisterItem[]> | null = null;

  /** Reads the names once for all who wait for them. */
  function readNames(): Promise<readonly RegisterItem[]> {
    reading ??= allNames()
      .then((items) => {
        names = { items, at: now() };
        return items;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  }

  return {
    async names() {
      if (names === null) return readNames();
      // Names a minute old still find entries: nobody waits for the new list, and a backend that is away is noticed at the entry itself.
      if (now() - names.at > NAMES_AGE_MS) readNames().catch(() => undefined);
      return names.items;
    },
    async search(words) {
      const q = words.slice(0, 100).trim();
      if (q === "") return [];
      return (await page({ q, limit: "10", demonstration: "include" })).items;
    },
    async entry(handle): Promise<RegisterEntry | null> {
      const { status, body } = await read(`/ocop/register/${encodeURIComponent(handle)}`);
      if (status === 404) return null;
      const parsed = registerEntrySchema.safeParse(body);
      if (status !== 200 || !parsed.success) {
        throw new RegisterUnavailable(`The register answered an entry with ${status}`);
      }
      return parsed.data;
    },
    async reachable() {
      try {
        const { status, body } = await read("/ocop/today");
        return status === 200 && todaySchema.safeParse(body).success;
      } catch {
        return false;
      }
    },
  };
}
