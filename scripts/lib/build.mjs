// @ts-check
// Builds what needs building, each part only when what it is made from has changed, independent parts side by side.
import fs from "node:fs";
import path from "node:path";
import { bin, ROOT, run, step } from "./steps.mjs";

/** @typedef {"code" | "backend" | "admin pages" | "Medusa Admin" | "storefront" | "bots"} Part */
/** @typedef {(name: Part, ran: boolean, seconds: number) => void} Report */

const node = process.execPath;
const LOCK = ["package-lock.json", "tsconfig.base.json"];

/** Medusa's configuration is read during a build, which needs no database and no secret. */
const BUILD_ENV = {
  DATABASE_URL: "postgres://build@127.0.0.1:1/build",
  JWT_SECRET: "only-for-the-build",
  COOKIE_SECRET: "only-for-the-build",
  NODE_ENV: "production",
  OCOP_TODAY: "",
  OCOP_DEMO: "",
  REDIS_URL: "",
  MEDUSA_WORKER_MODE: "",
};

/** Folders below one of the root's, if that exists. @param {string} folder */
const below = (folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

/** Plugins that bring pages for Medusa Admin. */
const adminPlugins = () =>
  below("plugins").filter((plugin) => fs.existsSync(path.join(ROOT, plugin, "src/admin/tsconfig.json")));

/** The built pages of those plugins. */
const adminPages = () => adminPlugins().map((plugin) => `${plugin}/.medusa/server/src/admin/index.mjs`);

/**
 * Removes what an earlier build made from a source that is gone: Medusa would still load a deleted route, job or migration.
 * @param {string} sources @param {string} outputs both relative to the root
 */
export function prune(sources, outputs) {
  const from = path.join(ROOT, sources);
  const to = path.join(ROOT, outputs);
  if (!fs.existsSync(to)) return;
  for (const entry of fs.readdirSync(to, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name);
    const relative = path.relative(to, place);
    if (!entry.isFile() || relative.startsWith("admin/")) continue;
    const stem = relative.replace(/(\.d\.ts|\.js)(\.map)?$/, "");
    if (stem === relative) continue;
    if (![".ts", ".tsx", ".js"].some((extension) => fs.existsSync(path.join(from, stem + extension)))) fs.rmSync(place);
  }
}

/** @param {string} folder @param {string} code */
const evaluate = (folder, code, env = {}) =>
  run(
    node,
    [
      "--max-semi-space-size=64",
      "-e",
      `(async () => { ${code} })().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); })`,
    ],
    {
      cwd: path.join(ROOT, folder),
      env,
    },
  );

/** @type {{ name: Part, after: Part[], inputs: () => string[], outputs: () => string[], run: () => Promise<void> }[]} */
const STEPS = [
  {
    name: "code",
    after: [],
    inputs: () => [...LOCK, "tsconfig.json", "packages", "plugins"],
    outputs: () => [
      ...below("packages").map((room) => `${room}/dist/index.js`),
      ...below("plugins").map((plugin) => `${plugin}/.medusa/server/src/index.js`),
    ],
    run: async () => {
      for (const room of below("packages")) prune(`${room}/src`, `${room}/dist`);
      for (const plugin of below("plugins")) prune(`${plugin}/src`, `${plugin}/.medusa/server/src`);
      await run(node, [bin("typescript/bin/tsc"), "-b"]);
    },
  },
  {
    // What `medusa build` does for the backend, without its generated types, its linter and a second load of every module: 3 s, not 20.
    name: "backend",
    after: ["code"],
    inputs: () => [
      ...LOCK,
      "packages",
      "plugins",
      "backend/src",
      "backend/medusa-config.ts",
      "backend/tsconfig.json",
      "backend/package.json",
    ],
    outputs: () => ["backend/.medusa/server/medusa-config.js", "backend/.medusa/server/package.json"],
    run: async () => {
      prune("backend/src", "backend/.medusa/server/src");
      await run(node, [bin("typescript/bin/tsc"), "-p", "backend"]);
      fs.copyFileSync(path.join(ROOT, "backend/package.json"), path.join(ROOT, "backend/.medusa/server/package.json"));
    },
  },
  {
    name: "admin pages",
    after: ["code"],
    inputs: () => [...LOCK, "packages", ...adminPlugins().map((plugin) => `${plugin}/src/admin`)],
    outputs: adminPages,
    run: async () => {
      for (const plugin of adminPlugins())
        await evaluate(
          plugin,
          'await require("@medusajs/admin-bundler").plugin({ root: process.cwd(), outDir: require("node:path").resolve(".medusa/server") });',
        );
    },
  },
  {
    name: "Medusa Admin",
    after: ["backend", "admin pages"],
    // The built pages, not their sources: most changes of a package leave them as they are, and this part takes the longest by far.
    inputs: () => [...LOCK, "backend/medusa-config.ts", ...adminPages()],
    outputs: () => ["backend/.medusa/server/public/admin/index.html"],
    run: async () => {
      await evaluate(
        "backend",
        `const { Compiler } = require("@medusajs/framework/build-tools");
         const outDir = require("node:path").resolve(".medusa/server");
         const built = await new Compiler(outDir, console).buildAppFrontend(false, { options: { outDir } }, require("@medusajs/admin-bundler"));
         if (built !== true) throw new Error("Medusa Admin was not built");`,
        BUILD_ENV,
      );
    },
  },
  .../** @type {Part[]} */ (["storefront", "bots"]).map((door) => ({
    name: door,
    after: [],
    inputs: () => [...LOCK, "packages", `${door}/src`, `${door}/build.mjs`, `${door}/package.json`],
    outputs: () => [`${door}/dist/main.js`, ...(door === "storefront" ? ["storefront/dist/BeVietnamPro-OFL.txt"] : [])],
    run: async () => {
      await run(node, ["build.mjs"], { cwd: path.join(ROOT, door) });
    },
  })),
];

/**
 * Begins to build everything that is out of date. `report` is told each part, whether it ran and how long it took.
 * Returns one promise for each part; a part fails when one that it needs has failed.
 * @param {Report} [report]
 * @returns {Record<Part, Promise<void>>}
 */
export function beginBuild(report = () => {}) {
  /** @type {Partial<Record<Part, Promise<void>>>} */
  const parts = {};
  for (const { name, after, inputs, outputs, run: runStep } of STEPS) {
    const before = after.map((needed) => parts[needed]);
    const part = (async () => {
      await Promise.all(before);
      const start = performance.now();
      const ran = await step({ name: `build ${name}`, inputs: inputs(), outputs: outputs(), run: runStep });
      report(name, ran, (performance.now() - start) / 1000);
    })();
    // Whoever waits for it hears of the failure; nobody waiting is no reason to end the process.
    part.catch(() => {});
    parts[name] = part;
  }
  return /** @type {Record<Part, Promise<void>>} */ (parts);
}

/** Builds everything that is out of date. @param {Report} [report] */
export async function buildAll(report) {
  const ends = await Promise.allSettled(Object.values(beginBuild(report)));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
