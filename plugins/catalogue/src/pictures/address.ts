import { createHash } from "node:crypto";
import type { PictureOf } from "./picture.js";

/** The version of a picture: another name or group, another picture, another address. Raise the number when the drawing changes. */
export const pictureVersion = ({ name, group }: PictureOf): string =>
  createHash("sha1")
    .update(JSON.stringify([1, name, group]))
    .digest("base64url")
    .slice(0, 10);

/** The address of the picture that the project draws of a listing. It may be kept for ever, since it names its version. */
export const pictureAddress = (handle: string, of: PictureOf): string =>
  `/ocop/pictures/${encodeURIComponent(handle)}.svg?v=${pictureVersion(of)}`;
