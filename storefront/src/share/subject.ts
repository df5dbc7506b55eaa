import { createHash } from "node:crypto";
import type { RegisterItem } from "@cho-ocop/contracts";
import { WORDS } from "../links.js";
import { written } from "../texts/truth/vi.js";
import { HEIGHT, WIDTH } from "./size.js";

/** What the picture of a product says, for those who send its link on. In Vietnamese, as the names are. */
export interface Subject {
  readonly name: string;
  readonly place: string;
  /** The stars of today with their last day; null: none may be shown. */
  readonly stars: { readonly count: number; readonly text: string } | null;
}

/** What the picture of an entry, or of what is sold of it under `name`, says today. */
export function subjectOf({ panel, origin }: RegisterItem, name: string): Subject {
  const { stars } = panel;
  const until = panel.extendedUntil ?? panel.validUntil;
  const last = until === null ? "" : `, còn hạn đến ${written(until)}`;
  return {
    name,
    place: [origin.commune?.name, origin.province.name].filter((part) => part !== undefined).join(", "),
    stars: stars === null ? null : { count: stars, text: `${stars} sao OCOP${last}` },
  };
}

/** A word that differs when the picture does. */
export const versionOf = (subject: Subject): string =>
  createHash("sha256").update(JSON.stringify(subject)).digest("hex").slice(0, 12);

/** Below this address are the pictures. */
export const SHARED = "/hinh/chia-se";

/** A picture that other sites show beside a link, from the root of the shop. */
export interface SharedPicture {
  readonly address: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture that is drawn for a page. Its address is another one as soon as it says something else, so that who kept the old one asks for the new. */
export const pictureOf = (page: "listings" | "register", handle: string, subject: Subject): SharedPicture => ({
  address: `${SHARED}/${WORDS.vi[page]}/${encodeURIComponent(handle)}.png?v=${versionOf(subject)}`,
  width: WIDTH,
  height: HEIGHT,
});
