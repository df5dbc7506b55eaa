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
}

export function keptLogin(vault: Vault): Login {
  return {
    async credentials() {
      const kept = await vault.change(NAME, async () => null);
      return kept === null ? null : (JSON.parse(kept) as Kept).credentials;
    },
    async keep(credentials) {
      await vault.change(NAME, async () => JSON.stringify({ credentials } satisfies Kept));
    },
  };
}

/**
 * Logs in by a code that the owner of the account scans with their phone within 100 seconds: `show` gets it as a PNG, null once it is
 * of no more use. Null when it was not scanned, or declined.
 */
export async function loginByCode(zalo: Zalo, show: (code: Buffer | null) => void): Promise<Credentials | null> {
  let credentials: Credentials | null = null;
  try {
    await zalo.loginQR({}, ({ type, data, actions }) => {
      if (type === LoginQRCallbackEventType.QRCodeGenerated) show(Buffer.from(data.image, "base64"));
      if (type === LoginQRCallbackEventType.QRCodeExpired || type === LoginQRCallbackEventType.QRCodeDeclined)
        actions.abort();
      if (type === LoginQRCallbackEventType.GotLoginInfo) credentials = structuredClone(data);
    });
    return credentials;
  } catch {
    // Expired, declined, or Zalo is away: the owner asks for another code.
    return null;
  } finally {
    show(null);
  }
}
