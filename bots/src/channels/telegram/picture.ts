import { MOST_BYTES } from "@cho-ocop/qr";
import { type Api, GrammyError } from "grammy";
import type { Message } from "grammy/types";
import type { Picture } from "../../chat/pictures.js";
import { download } from "../download.js";

const KINDS: ReadonlySet<string | undefined> = new Set(["image/jpeg", "image/png"]);

/** Telegram's number of the picture in a message: the largest size of a photo, or a document that says to be one. Null without any. */
export function pictureIn({ photo = [], document }: Message): string | null {
  const largest = photo.reduce<(typeof photo)[number] | undefined>(
    (best, one) => (best !== undefined && best.width * best.height >= one.width * one.height ? best : one),
    undefined,
  );
  return largest?.file_id ?? (KINDS.has(document?.mime_type) ? (document?.file_id ?? null) : null);
}

/** A path on Telegram's servers: nothing that leads out of the bot's own files. */
const PATH = /^(?!.*\.\.)\w[\w./-]*$/;

/** Fetches a picture by Telegram's number of it. The token stands in the address, so no address is ever logged. */
export async function fetchPicture(
  id: string,
  { api, token, apiRoot }: { api: Api; token: string; apiRoot: string },
): Promise<Picture> {
  try {
    const { file_size: size = 0, file_path: path = "" } = await api.getFile(id);
    if (size > MOST_BYTES) return "large";
    return PATH.test(path) ? await download(new URL(`${apiRoot}/file/bot${token}/${path}`)) : "gone";
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return error.description.includes("too big") ? "large" : "gone";
  }
}
