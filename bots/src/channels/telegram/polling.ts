import { setTimeout as sleep } from "node:timers/promises";
import { type Bot, BotError, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { ChannelHealth } from "../channel.js";

const POLL_SECONDS = 30;
const PAUSE_MS = 3000;
const LOGIN_PAUSE_MS = 60_000;

/** What an error says of the channel: a wrong token, somebody else who polls with it, or only a network that is away. */
export function healthAfter(error: unknown): ChannelHealth {
  if (!(error instanceof GrammyError)) return "connecting";
  if (error.error_code === 401 || error.error_code === 404) return "needs_login";
  return error.error_code === 403 || error.error_code === 409 ? "blocked" : "connecting";
}

/** Milliseconds to wait before the next try. */
export function pauseAfter(error: unknown): number {
  if (healthAfter(error) === "needs_login") return LOGIN_PAUSE_MS;
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? PAUSE_MS : seconds * 1000;
}

/**
 * Fetches updates by long polling and confirms them only once they are handled: grammY's own loop goes on after an update that
 * could not be written down, and confirms it when it stops. The same token polled twice (409) and a killed process whose poll
 * Telegram still holds open are waited for.
 */
export function startPolling(options: {
  bot: Bot;
  updates: readonly Exclude<keyof Update, "update_id">[];
  onHealth: (health: ChannelHealth, error?: unknown) => void;
}): { stop(): Promise<void> } {
  const { bot, updates, onHealth } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  // grammY's types name a library's signal; it takes Node's own.
  const aborted = signal as unknown as Parameters<Bot["init"]>[0];
  let offset = 0;

  async function prepare(): Promise<void> {
    await bot.init(aborted);
    await bot.api.deleteWebhook({}, aborted);
    onHealth("connected");
  }
  async function poll(): Promise<void> {
    const fetched = await bot.api.getUpdates({ offset, timeout: POLL_SECONDS, allowed_updates: updates }, aborted);
    onHealth("connected");
    for (const update of fetched) {
      await bot.handleUpdate(update);
      offset = update.update_id + 1;
    }
  }
  async function run(): Promise<void> {
    let prepared = false;
    while (!signal.aborted) {
      try {
        if (!prepared) await prepare();
        prepared = true;
        await poll();
      } catch (thrown) {
        if (signal.aborted) break;
        const error = thrown instanceof BotError ? thrown.error : thrown;
        onHealth(healthAfter(error), error);
        await sleep(pauseAfter(error), undefined, { signal }).catch(() => undefined);
      }
    }
    // Confirms what is written down; unconfirmed, it would only come again and be known.
    if (offset > 0) await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
  }
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
