// @ts-check
import { buildAll } from "./lib/build.mjs";

await buildAll((name, ran, seconds) => console.log(`${ran ? `${seconds.toFixed(1)} s` : "up to date"}  ${name}`));
