// @ts-check
// Builds what needs building, in order, each part only when what it is made from has changed.
import fs from "node:fs";
import path from "node:path";
import { bin, ROOT, run, step } from "./steps.mjs";

const node = process.execPath;
const LOCK = ["package-lock.json", "tsconfig.base.json"];

/** Medusa's configuration is read during a build, which needs no database and no secret. */
const BUILD_ENV = {
  DATABASE_URL: "postgres://build@127.0.0.1:1/build",
  JWT_SECRET: "only-for-the-build",
  COOKIE_SECRET: "only-for-the-build",
  NODE_ENV: "production",
};

/** Plugins that bring pages for Medusa Admin. */
const adminPlugins = () =>
  fs
    .readdirSync(path.join(ROOT, "plugins"))
    .filter((name) => fs.existsSync(path.join(ROOT, "plugins", name, "src/admin")));

/** @type {{ name: string, inputs: () => string[], outputs: string[], run: () => Promise<void> }[]} */
const STEPS = [
  {
    name: "packages and plugins",
    inputs: () => [...LOCK, "packages", "plugins"],
    outputs: ["packages/contracts/dist/index.js", "plugins/ocop/.medusa/server/src/index.js"],
    run: async () => {
      await run(node, [bin("typescript/bin/tsc"), "-b"]);
    },
  },
  {
    name: "admin pages",
    inputs: () => [...LOCK, "packages", ...adminPlugins().map((name) => `plugins/${name}/src/admin`)],
    outputs: adminPlugins().map((name) => `plugins/${name}/.medusa/server/src/admin/index.mjs`),
    run: async () => {
      for (const name of adminPlugins()) {
        const root = path.join(ROOT, "plugins", name);
        const code = `import("@medusajs/admin-bundler").then((b) => b.plugin({ root: ${JSON.stringify(root)}, outDir: ${JSON.stringify(path.join(root, ".medusa/server"))} })).then(() => process.exit(0), (e) => { console.error(e); process.exit(1); })`;
        await run(node, ["-e", code], { cwd: root });
      }
    },
  },
  {
    name: "backend and Medusa Admin",
    inputs: () => [
      ...LOCK,
      "packages",
      "backend/src",
      "backend/medusa-config.ts",
      "backend/tsconfig.json",
      ...adminPlugins().map((name) => `plugins/${name}/src/admin`),
    ],
    outputs: ["backend/.medusa/server/medusa-config.js", "backend/.medusa/server/public/admin/index.html"],
    run: async () => {
      await run(node, [bin("@medusajs/cli/cli.js"), "build"], { cwd: path.join(ROOT, "backend"), env: BUILD_ENV });
    },
  },
  ...["storefront", "bots"].map((door) => ({
    name: door,
    inputs: () => [...LOCK, "packages", `${door}/src`, `${door}/build.mjs`],
    outputs: [`${door}/dist/main.js`],
    run: async () => {
      await run(node, ["build.mjs"], { cwd: path.join(ROOT, door) });
    },
  })),
];

/**
 * Builds everything that is out of date. `report` is told each step, whether it ran and how long it took.
 * @param {(name: string, ran: boolean, seconds: number) => void} [report]
 */
export async function buildAll(report = () => {}) {
  for (const { name, inputs, outputs, run: runStep } of STEPS) {
    const start = performance.now();
    const ran = await step({ name: `build ${name}`, inputs: inputs(), outputs, run: runStep });
    report(name, ran, (performance.now() - start) / 1000);
  }
}
