import { type Credentials, LoginQRCallbackEventType, type Zalo } from "zca-js";
import type { Vault } from "../../../store/vault.js";

const NAME = "zalo_personal";

/** What is kept of the account: how to log in, or that it was switched off. */
interface Kept {
  readonly credentials: Credentials | null;
}

/** The login of the account in the vault. */
export interface Login {
  credentials(): Promise<Credentials | null>;
  keep(credentials: Credentials | null): Promise<void>;
  /** Keeps what Zalo changed of a login, unless the account was switched off meanwhile: false then. */
  renew(credentials: Credentials): Promise<boolean>;
}

const credentialsIn = (kept: string | null): Credentials | null =>
  kept === null ? null : (JSON.parse(kept) as Kept).credentials;
const written = (credentials: Credentials | null): string => JSON.stringify({ credentials } satisfies Kept);

export function keptLogin(vault: Vault): Login {
  return {
    async credentials() {
      return credentialsIn(await vault.change(NAME, async () => null));
    },
    async keep(credentials) {
      await vault.change(NAME, async () => written(credentials));
    },
    async renew(credentials) {
      const change = async (kept: string | null) => (credentialsIn(kept) === null ? null : written(credentials));
      return credentialsIn(await vault.change(NAME, change)) !== null;
    },
  };
}

/**
 * Logs in by a code that the owner of the account scans with their phone within 100 seconds: `show` gets it as a PNG, null once it is
 * of no more use. Null when it was not scanned, was declined, or `ended` says so.
 */
export async function loginByCode(
  zalo: Zalo,
  show: (code: Buffer | null) => void,
  ended: AbortSignal,
): Promise<Credentials | null> {
  let credentials: Credentials | null = null;
  try {
    await zalo.loginQR({}, ({ type, data, actions }) => {
      if (ended.aborted) return actions?.abort();
      if (type === LoginQRCallbackEventType.QRCodeGenerated)
        ended.addEventListener("abort", () => actions.abort(), { once: true });
      if (type === LoginQRCallbackEventType.QRCodeGenerated) show(Buffer.from(data.image, "base64"));
      if (type === LoginQRCallbackEventType.QRCodeExpired || type === LoginQRCallbackEventType.QRCodeDeclined)
        actions.abort();
      if (type === LoginQRCallbackEventType.GotLoginInfo) credentials = structuredClone(data);
    });
    return ended.aborted ? null : credentials;
  } catch {
    // Expired, declined, or Zalo is away: the owner asks for another code.
    return null;
  } finally {
    show(null);
  }
}
