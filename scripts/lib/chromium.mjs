// @ts-check
import fs from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of this machine for the browser tests: CHROMIUM_PATH, else the usual places. */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH ?? "", ...PLACES].find((place) => place !== "" && fs.existsSync(place));
