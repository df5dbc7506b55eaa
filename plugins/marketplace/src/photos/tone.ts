/** A colour of the screen, each part from 0 to 255. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const BLACK = 0;
const GREY = 1;
const WHITE = 2;
const FIRST_HUE = 3;
const HUES = 12;
/** Below this share of colour it is a grey. */
const GREYISH = 0.12;

/**
 * The tone in which a colour is told: 0 black, 1 grey, 2 white, else one of twelve hues from red (3) on. So few that a page needs no style of
 * its own for a photo, which its content security policy would refuse.
 */
export function toneOf({ r, g, b }: Colour): number {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const span = high - low;
  const light = (high + low) / 510;
  if (span / 255 < GREYISH) return light < 0.25 ? BLACK : light > 0.8 ? WHITE : GREY;
  const sixth = high === r ? (g - b) / span : high === g ? 2 + (b - r) / span : 4 + (r - g) / span;
  return FIRST_HUE + ((Math.round(sixth * 2) + HUES) % HUES);
}
