import pg from "pg";
import type { ChannelName } from "./store.js";

type Answered = { readonly channel: ChannelName; readonly chat: string } | null;
type Listener = (chat: Answered) => void;

const PAUSE_MS = 1000;

/** Hears which chats are answered, by whichever process; connects again when the connection is lost, and says `null` then. */
export function listen(connectionString: string): { on(listener: Listener): () => void; close(): Promise<void> } {
  const listeners = new Set<Listener>();
  const tell = (chat: Answered): void => {
    for (const listener of [...listeners]) listener(chat);
  };
  let closed = false;
  let client: pg.Client | undefined;
  let pause: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString, application_name: "cho-ocop-bots", keepAlive: true });
    client = fresh;
    let over = false;
    const again = (): void => {
      if (over) return;
      over = true;
      fresh.end().catch(() => undefined);
      if (!closed) pause = setTimeout(connect, PAUSE_MS);
    };
    fresh.on("error", again);
    fresh.on("end", again);
    fresh.on("notification", ({ payload }) => tell(JSON.parse(payload ?? "null") as Answered));
    try {
      await fresh.connect();
      await fresh.query("listen bots_answered");
      tell(null);
    } catch {
      again();
    }
  }
  const connected = connect();

  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      clearTimeout(pause);
      await connected;
      await client?.end().catch(() => undefined);
    },
  };
}
