import { inThread } from "./thread.js";

/** Reads the QR codes of a photo; undefined while too many others are being read. */
export type ReadQr = (photo: Uint8Array) => Promise<readonly string[] | undefined>;

/** So many photos are looked into at once in a process: each takes a processor and up to a hundred megabytes. */
const AT_ONCE = 2;
const MILLISECONDS = 8000;

/** A reader whose work is done by the program at `worker`, in a thread that is ended after each photo, or when it takes too long. */
export function qrReader(worker: URL): ReadQr {
  let busy = 0;
  return async (photo) => {
    if (busy >= AT_ONCE) return undefined;
    busy += 1;
    try {
      return (await inThread<readonly string[]>(worker, photo, MILLISECONDS)) ?? [];
    } finally {
      busy -= 1;
    }
  };
}
