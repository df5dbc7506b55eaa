// Three jest runs: `unit` (no server), `system` (one booted house shared by all suites) and `start` (`npm start` for real). See scripts/test.mjs.
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["@cho-ocop/source", "node", "require", "default"] },
  transform: {
    "^.+\\.[cm]?tsx?$": [
      "@swc/jest",
      {
        // import() stays import(): that is how a test loads the ES modules of scripts/.
        module: { type: "commonjs", ignoreDynamic: true },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            react: { runtime: "automatic", importSource: "preact" },
            decoratorMetadata: true,
            legacyDecorator: true,
          },
        },
      },
    ],
    "^.+\\.css$": "<rootDir>/scripts/jest-text.cjs",
    "^.+\\.m?js$": ["@swc/jest", { module: { type: "commonjs" }, jsc: { target: "es2022" } }],
  },
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ["ts", "tsx", "mts", "cts", "js", "mjs", "cjs", "json", "node"],
  moduleNameMapper: {
    "^(\\.{1,2}/.*)\\.js$": "$1",
    "^@medusajs/framework/utils$": "<rootDir>/scripts/jest-framework.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!(hono|@hono|preact|preact-render-to-string)/)"],
  modulePathIgnorePatterns: ["<rootDir>/.data/", "/\\.medusa/", "/dist/"],
};

module.exports = {
  // A machine with two busy cores must not turn a slow answer into a failure.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages,plugins,backend,storefront,bots,scripts,benchmarks}/**/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "/test/system/"],
    },
    {
      ...shared,
      displayName: "system",
      testMatch: [
        "<rootDir>/tests/**/*.test.ts",
        "<rootDir>/{plugins,backend,storefront,bots}/**/test/system/**/*.test.ts",
      ],
      globalSetup: "<rootDir>/tests/house/setup.cjs",
      globalTeardown: "<rootDir>/tests/house/teardown.cjs",
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/start/"],
    },
    {
      ...shared,
      displayName: "start",
      testMatch: ["<rootDir>/tests/start/**/*.test.ts"],
    },
  ],
};
