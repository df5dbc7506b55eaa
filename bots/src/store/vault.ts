import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Store } from "./store.js";

/** What channels keep to log in with. */
export interface Vault {
  /**
   * Gives what is kept under a name after `change` has seen it: what it makes is kept, null leaves all as it is. Nobody else changes it
   * meanwhile, in whichever process: tokens that may be used once are used once.
   */
  change(name: string, change: (kept: string | null) => Promise<string | null>): Promise<string | null>;
}

const ALGORITHM = "aes-256-gcm";
const [IV_BYTES, TAG_BYTES] = [12, 16];

function seal(text: string, name: string, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The text under a seal; null where it was made with another key, for another name, or was changed. */
function open(sealed: Buffer, name: string, key: Buffer): string | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES)).setAAD(Buffer.from(name));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}

/** Seals what channels keep with AES-256-GCM: who reads the database cannot log in. `key`: 64 hexadecimal digits. */
export function openVault(store: Pick<Store, "changeSealed">, key: string): Vault {
  const bytes = Buffer.from(key, "hex");
  return {
    async change(name, change) {
      let now: string | null = null;
      await store.changeSealed(name, async (sealed) => {
        const kept = sealed === null ? null : open(sealed, name, bytes);
        const made = await change(kept);
        now = made ?? kept;
        return made === null ? null : seal(made, name, bytes);
      });
      return now;
    },
  };
}
