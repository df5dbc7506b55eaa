import { renderAsync } from "@resvg/resvg-js";
import { FAMILY } from "./card.js";

/** A drawing as PNG, its letters from the font file at `font` and from no other. */
export async function draw(svg: string, font: string): Promise<Uint8Array> {
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: FAMILY },
  });
  return drawn.asPng();
}
