import { createHash } from "node:crypto";
import { zaloOaTokenRefusalSchema, zaloOaTokensSchema } from "@cho-ocop/contracts";
import type { Vault } from "../../../store/vault.js";
import { post } from "../post.js";

/** Thrown when Zalo takes neither the token that is kept nor the one of the environment: somebody must authorise the app again. */
export class LoginNeeded extends Error {
  override readonly name = "LoginNeeded";
}

interface Kept {
  readonly access: string;
  readonly refresh: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Which token of the environment this began with: a new one there begins anew. */
  readonly seed: string;
}

/** The access token of an Official Account. */
export interface Tokens {
  /** A token that should be good; `stale` is one that was refused. Throws a LoginNeeded, or what the network throws. */
  access(stale?: string): Promise<string>;
}

const NAME = "zalo_oa";
/** A token is renewed this long before its end. */
const EARLY_MS = 600_000;

/**
 * Keeps the tokens of an Official Account. A refresh token can be used once and gives the next: it is changed under a lock, and the new pair is
 * written down before it is used. Several that ask at once wait for one renewal.
 */
export function rotatingTokens(options: {
  readonly vault: Vault;
  readonly appId: string;
  readonly appSecret: string;
  readonly refreshToken: string;
  readonly oauthRoot: string;
  readonly now: () => number;
}): Tokens {
  const { vault, appId, appSecret, refreshToken, oauthRoot, now } = options;
  const seed = createHash("sha256").update(refreshToken).digest("hex");
  let known: Kept | null = null;
  let renewing: Promise<Kept> | undefined;

  async function renew(refresh: string): Promise<Kept> {
    const form = new URLSearchParams({ app_id: appId, grant_type: "refresh_token", refresh_token: refresh });
    const answer = await post(`${oauthRoot}/v4/oa/access_token`, form, { headers: { secret_key: appSecret } });
    const tokens = zaloOaTokensSchema.safeParse(answer.body);
    if (!tokens.success) {
      if (zaloOaTokenRefusalSchema.safeParse(answer.body).success) throw new LoginNeeded("Zalo refuses the token");
      throw new Error(`Tokens were answered with ${answer.status}`);
    }
    const { access_token: access, refresh_token, expires_in } = tokens.data;
    return { access, refresh: refresh_token, until: now() + expires_in * 1000, seed };
  }
  async function change(stale: string | undefined): Promise<Kept> {
    const text = await vault.change(NAME, async (kept) => {
      const before: Kept | null = kept === null ? null : JSON.parse(kept);
      const ours = before?.seed === seed ? before : null;
      if (ours !== null && ours.access !== stale && ours.until - EARLY_MS > now()) return null;
      return JSON.stringify(await renew(ours?.refresh ?? refreshToken));
    });
    if (text === null) throw new LoginNeeded("No token is kept");
    return JSON.parse(text);
  }
  return {
    async access(stale) {
      if (known !== null && known.access !== stale && known.until - EARLY_MS > now()) return known.access;
      renewing ??= change(stale).finally(() => {
        renewing = undefined;
      });
      known = await renewing;
      return known.access;
    },
  };
}
