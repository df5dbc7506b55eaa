// @ts-check
// What a database is filled with after its migrations, in order. Each seed runs once for each state of its inputs,
// which the database itself remembers; so each has to be safe to run again.
import { ROOT, run } from "./steps.mjs";

/**
 * @typedef {object} SeedContext
 * @property {string} databaseUrl
 * @property {boolean} demo whether demonstration data is wanted
 * @property {{ email: string, password: string }} admin the demonstration account of Medusa Admin
 * @property {{ email: string, password: string, producer: string, name: string }[]} sellers the demonstration accounts of producers
 * @property {(script: string, options?: { args?: string[], env?: NodeJS.ProcessEnv }) => Promise<string>} exec
 *   runs `backend/src/scripts/<script>.ts` through `medusa exec`; returns what it printed
 */
/**
 * @typedef {object} Seed
 * @property {string} name
 * @property {{ vi: string, en: string }} says what a person is told while it runs
 * @property {string[]} inputs files and folders relative to the root
 * @property {(context: SeedContext) => string} [also] what else it depends on
 * @property {boolean} [demo] left out under --no-demo
 * @property {(context: SeedContext) => Promise<unknown>} run
 */

/** The demonstration account of Medusa Admin. */
export const ADMIN_EMAIL = "admin@cho-ocop.test";

/** The demonstration accounts of producers: of two, so that one can be seen not to see the orders of the other. */
const DEMO_SELLERS = [
  { email: "doi-che@cho-ocop.test", producer: "minh-hoa-doi-che", name: "Chủ gian hàng Minh Hoạ Đồi Chè" },
  { email: "vuon-vai@cho-ocop.test", producer: "minh-hoa-vuon-vai", name: "Chủ gian hàng Minh Hoạ Vườn Vải" },
];
/** The same with their password. @param {string} password */
export const demoSellers = (password) => DEMO_SELLERS.map((seller) => ({ ...seller, password }));

/** @type {Seed[]} */
export const SEEDS = [
  {
    name: "admin account",
    says: { vi: "Tạo tài khoản quản trị", en: "Admin account made" },
    inputs: ["backend/src/scripts/admin-account.ts"],
    also: ({ admin }) => `${admin.email} ${admin.password}`,
    run: ({ exec, admin }) =>
      exec("admin-account", { env: { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password } }),
  },
  {
    name: "shipped register",
    says: { vi: "Nạp sổ đăng ký sản phẩm OCOP", en: "Register of OCOP products loaded" },
    inputs: ["data/register", "plugins/ocop/src/import"],
    run: ({ databaseUrl }) =>
      run(
        process.execPath,
        ["scripts/register-import.mjs", "data/register/register.jsonl", "--yes", "--source", "shipped register"],
        { env: { DATABASE_URL: databaseUrl } },
      ),
  },
  {
    name: "demonstration catalogue",
    says: { vi: "Tạo gian hàng minh hoạ", en: "Demonstration catalogue made" },
    inputs: [
      "data/demonstration",
      "plugins/catalogue/src/demonstration",
      "plugins/marketplace/src/demonstration",
      "backend/src/scripts/demo-catalogue.ts",
    ],
    also: ({ sellers }) => JSON.stringify(sellers),
    demo: true,
    run: ({ exec, sellers }) =>
      exec("demo-catalogue", {
        args: [`${ROOT}/data/demonstration`],
        env: { DEMO_SELLERS: JSON.stringify(sellers) },
      }),
  },
];
