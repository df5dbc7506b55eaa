import { checkPicture, type ReadQr } from "@cho-ocop/qr";
import { leadsToShop, type PictureFault } from "../engine/code.js";
import { tidy } from "./tidy.js";

/** A picture as a channel fetched it; "large" where it is more than is taken, "gone" where its platform has it no more. */
export type Picture = Uint8Array | "large" | "gone";

/** What a picture shows: what its code says (empty when no code is seen), or why it could not be looked into. */
export type Seen =
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: PictureFault }
  /** Too many others are being looked into. */
  | { readonly kind: "busy" };

/** Looks for a code in a picture; of several the one that leads to the shop. */
export async function lookInto(picture: Picture, readQr: ReadQr | undefined, shopUrl: string): Promise<Seen> {
  if (picture === "gone" || readQr === undefined) return { kind: "fault", fault: "picture_gone" };
  const checked = picture === "large" ? "large" : checkPicture(picture);
  if (checked === "large" || picture === "large") return { kind: "fault", fault: "picture_large" };
  if (checked === "unknown") return { kind: "fault", fault: "picture_unknown" };
  const texts = await readQr(picture);
  if (texts === undefined) return { kind: "busy" };
  return { kind: "code", text: tidy(texts.find((text) => leadsToShop(text, shopUrl)) ?? texts[0] ?? "") };
}
