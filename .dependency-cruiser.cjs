// The arrows of the house: doors -> plugins (over HTTP) -> packages. See docs/architecture.md.
const room = (path) => `^${path}/`;
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: {
    path: "^(packages|plugins|backend|storefront|bots|benchmarks|scripts|data|tests)/",
    // The tests of every room reach the booted house; sources reach no test at all (below).
    pathNot: [from, ...allowed, "^tests/house/"],
  },
});
const PACKAGES = "^packages/(ocop-rules|vietnam|contracts)/";
/** What looks into pictures is for the doors: no plugin needs it. */
const DOOR_PACKAGES = "^packages/(ocop-rules|vietnam|contracts|qr)/";

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    only("rules-import-nothing", room("packages/ocop-rules"), [], "The rules are pure: nothing of ours below them"),
    only("vietnam-imports-nothing", room("packages/vietnam"), [], "The country is pure: nothing of ours below it"),
    only(
      "contracts-import-the-two",
      room("packages/contracts"),
      ["^packages/(ocop-rules|vietnam)/"],
      "Contracts know the rules and the country",
    ),
    only("qr-imports-nothing", room("packages/qr"), [], "Reading codes needs nothing of ours"),
    only("kernel-imports-packages", room("plugins/kernel"), [PACKAGES], "The kernel stands on the packages only"),
    only(
      "ocop-imports-packages-and-kernel",
      room("plugins/ocop"),
      [PACKAGES, "^plugins/kernel/"],
      "The register stands on packages and kernel",
    ),
    only(
      "catalogue-reads-what-is-below",
      room("plugins/catalogue"),
      [PACKAGES, "^plugins/(kernel|ocop)/"],
      "The read models stand on packages, kernel and the register, whose panel they show as it is",
    ),
    only(
      "marketplace-stands-beside-the-register",
      room("plugins/marketplace"),
      [PACKAGES, "^plugins/(kernel/|ocop/src/(workflows|links)/)"],
      "Sellers stand on packages and kernel; of the register they use the workflows and links, and its views in SQL",
    ),
    only(
      "search-asks-the-catalogue",
      room("plugins/search"),
      [PACKAGES, "^plugins/(kernel|catalogue)/"],
      "The search stands on packages and kernel, and asks the catalogue for its documents",
    ),
    only("shop-talks-http", room("storefront"), [DOOR_PACKAGES], "The shop imports packages and talks HTTP"),
    only("bots-talk-http", room("bots"), [DOOR_PACKAGES], "The bots import packages and talk HTTP"),
    only("backend-wires", room("backend"), [PACKAGES, "^plugins/"], "The backend wires plugins"),
    {
      name: "zod-only-in-contracts",
      severity: "error",
      comment: "One zod, in one room: everybody else asks the contracts",
      from: { pathNot: "^packages/contracts/" },
      to: { path: "(^|/)node_modules/zod(-openapi)?/" },
    },
    {
      name: "no-clock-and-no-io-in-pure-rooms",
      severity: "error",
      comment: "Rules and country are pure functions",
      from: { path: "^packages/(ocop-rules|vietnam)/src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: "/src/" },
      to: { path: "(^|/)tests?/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.medusa|\\.data)/" },
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // Without "types": that would lead to dist/, which is left out, and every import between rooms would go unseen.
      conditionNames: ["@cho-ocop/source", "import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
