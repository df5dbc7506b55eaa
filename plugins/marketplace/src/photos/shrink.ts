import type { Sharp } from "sharp";
import { toneOf } from "./tone.js";

/** A photo as it is kept. */
export interface Shrunk {
  readonly width: number;
  readonly height: number;
  readonly tone: number;
  readonly large: Buffer;
  readonly small: Buffer;
}

const LARGE = 1200;
const SMALL = 480;
/** A small file may unpack to far more than this machine's memory. A phone's best photo has 50 million pixels. */
const MOST_PIXELS = 50_000_000;
/** Too few to show anything. */
const LEAST = 200;
const READERS = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"];

/** Loaded with the first photo: most processes never see one. */
async function opened(bytes: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import("sharp");
  // One photo takes one core, and nothing of it is kept.
  sharp.concurrency(1);
  sharp.cache(false);
  // Of the many readers of the library, strangers' files only ever reach these three.
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: READERS });
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
}

/** The photo that is at work; the next one waits for it. Unpacked, one may take 200 MB, and a small machine has room for one. */
let atWork: Promise<unknown> = Promise.resolve();

/**
 * Makes the two WebP files that are shown of a photo (1,200 and 480 pixels at most). They are turned upright and have none of what a camera
 * notes beside the picture, such as the place. `unknown`: no JPEG, PNG or WebP, or a broken one; `small`: below 200 pixels.
 */
export function shrink(bytes: Uint8Array): Promise<Shrunk | "unknown" | "small"> {
  const shrunk = atWork.then(() => shrinkNow(bytes));
  atWork = shrunk;
  return shrunk;
}

async function shrinkNow(bytes: Uint8Array): Promise<Shrunk | "unknown" | "small"> {
  try {
    const photo = await opened(bytes);
    const { width, height } = await photo.metadata();
    if (Math.min(width, height) < LEAST) return "small";
    const { data: large, info } = await photo
      .autoOrient()
      .resize({ width: LARGE, height: LARGE, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .webp({ quality: 76 })
      .toBuffer({ resolveWithObject: true });
    const square = (await opened(large)).resize({
      width: SMALL,
      height: SMALL,
      fit: "cover",
      withoutEnlargement: true,
    });
    const small = await square.webp({ quality: 70 }).toBuffer();
    const { dominant } = await (await opened(small)).stats();
    return { width: info.width, height: info.height, tone: toneOf(dominant), large, small };
  } catch {
    return "unknown";
  }
}
