// @ts-check
// Programs of this machine that some tests need.
import fs from "node:fs";
import path from "node:path";

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @param {string[]} places */
const firstOf = (places) => places.find((place) => place !== "" && fs.existsSync(place));

/** The browser of this machine for the browser tests: CHROMIUM_PATH, else the usual places. */
export const findChromium = () => firstOf([process.env.CHROMIUM_PATH ?? "", ...BROWSERS]);

/** The Redis of this machine for the tests of several processes. */
export const findRedis = () =>
  firstOf((process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "redis-server")));
