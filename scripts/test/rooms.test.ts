/** @file The arrows between rooms bite: each forbidden import, written into an outline of the house, is refused. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const ROOMS = [
  "packages/ocop-rules",
  "packages/vietnam",
  "packages/contracts",
  "packages/qr",
  "plugins/kernel",
  "plugins/ocop",
  "plugins/marketplace",
  "backend",
  "storefront",
  "bots",
];

const ALLOWED: [title: string, room: string, imported: string][] = [
  ["the contracts know the rules", "packages/contracts", "@cho-ocop/ocop-rules"],
  ["the contracts know zod", "packages/contracts", "zod"],
  ["a plugin stands on the kernel", "plugins/ocop", "@cho-ocop/kernel"],
  ["a plugin stands on the contracts", "plugins/ocop", "@cho-ocop/contracts"],
  ["the backend wires plugins", "backend", "@cho-ocop/ocop"],
  ["the shop imports packages", "storefront", "@cho-ocop/contracts"],
  ["the bots import packages", "bots", "@cho-ocop/vietnam"],
  ["the doors read codes", "bots", "@cho-ocop/qr"],
];

const FORBIDDEN: [title: string, room: string, imported: string, rule: string][] = [
  ["a package never imports a plugin", "packages/contracts", "@cho-ocop/kernel", "contracts-import-the-two"],
  ["the rules import no other package", "packages/ocop-rules", "@cho-ocop/vietnam", "rules-import-nothing"],
  ["the country imports no other package", "packages/vietnam", "@cho-ocop/ocop-rules", "vietnam-imports-nothing"],
  ["reading codes needs no other package", "packages/qr", "@cho-ocop/contracts", "qr-imports-nothing"],
  ["a plugin looks into no pictures", "plugins/ocop", "@cho-ocop/qr", "ocop-imports-packages-and-kernel"],
  ["the kernel never imports a plugin above it", "plugins/kernel", "@cho-ocop/ocop", "kernel-imports-packages"],
  [
    "a plugin never imports the backend by path",
    "plugins/ocop",
    "../../../backend/src/index.js",
    "ocop-imports-packages-and-kernel",
  ],
  [
    "the marketplace does not reach into the register",
    "plugins/marketplace",
    "@cho-ocop/ocop",
    "marketplace-stands-beside-the-register",
  ],
  ["the shop never imports a plugin", "storefront", "@cho-ocop/ocop", "shop-talks-http"],
  ["the shop never reaches into a plugin by path", "storefront", "../../plugins/ocop/src/index.js", "shop-talks-http"],
  ["the bots never import a plugin", "bots", "@cho-ocop/kernel", "bots-talk-http"],
  ["only the contracts import zod", "storefront", "zod", "zod-only-in-contracts"],
  ["the rules do no input and output", "packages/ocop-rules", "node:fs", "no-clock-and-no-io-in-pure-rooms"],
  ["a name that leads nowhere is refused, not ignored", "bots", "@cho-ocop/nowhere", "nothing-unresolved"],
  ["sources never import tests", "bots", "../test/help.js", "sources-do-not-import-tests"],
];

/** The rules that each file of the outline breaks, by the file's path. */
const broken = new Map<string, string[]>();
const fileOf = (room: string, imported: string) => `${room}/src/imports-${imported.replaceAll(/\W+/g, "-")}.ts`;

beforeAll(() => {
  const outline = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-rooms-")));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(outline, file)), { recursive: true });
    fs.writeFileSync(path.join(outline, file), text);
  };
  try {
    fs.mkdirSync(path.join(outline, "node_modules/@cho-ocop"), { recursive: true });
    for (const room of ROOMS) {
      const { name, type, exports, main } = JSON.parse(fs.readFileSync(path.join(root, room, "package.json"), "utf8"));
      write(`${room}/package.json`, JSON.stringify({ name, type, exports, main }));
      write(`${room}/src/index.ts`, "export const here = 1;\n");
      fs.symlinkSync(path.join(outline, room), path.join(outline, "node_modules", name));
    }
    write("bots/test/help.ts", "export const here = 1;\n");
    write("node_modules/zod/package.json", '{ "name": "zod", "main": "index.js" }');
    write("node_modules/zod/index.js", "exports.here = 1;\n");
    for (const file of [".dependency-cruiser.cjs", "tsconfig.base.json"])
      fs.copyFileSync(path.join(root, file), path.join(outline, file));
    for (const [, room, imported] of [...ALLOWED, ...FORBIDDEN])
      write(fileOf(room, imported), `import { here } from "${imported}";\nexport const there = here;\n`);
    const cruise = spawnSync(
      process.execPath,
      [
        path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        ...["--config", ".dependency-cruiser.cjs", "--output-type", "json"],
        ...["packages", "plugins", "backend", "storefront", "bots"],
      ],
      { cwd: outline, encoding: "utf8", maxBuffer: 50_000_000 },
    );
    const report: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(cruise.stdout);
    for (const { from, rule } of report.summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  } finally {
    fs.rmSync(outline, { recursive: true, force: true });
  }
}, 120_000);

describe("the import rules let the house be built", () => {
  it.each(ALLOWED)("%s", (_title, room, imported) => {
    expect(broken.get(fileOf(room, imported)) ?? []).toEqual([]);
  });
});

describe("the import rules keep the arrows", () => {
  it.each(FORBIDDEN)("%s", (_title, room, imported, rule) => {
    expect(broken.get(fileOf(room, imported)) ?? []).toContain(rule);
  });
});
