// @ts-check
// `npm start`: from a clone to an open house. Needs nothing but Node until it has installed the rest.
// Options: --no-demo (no demonstration data), --verbose (everything that the processes say).
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readable, show, showBlock, showError, showOutput, showStep } from "./lib/show.mjs";
import { nodeServes, readStartEnv } from "./lib/start-env.mjs";

/** Ends before anything was started. @param {import("./lib/show.mjs").Says} says @param {string} [detail] @returns {never} */
function refuse(says, detail) {
  showError(says, detail);
  process.exit(1);
}

if (!nodeServes(process.versions.node))
  refuse({
    vi: `Cần Node 20.19 trở lên (hoặc 22.12, 24); máy này có ${process.versions.node}`,
    en: `Node 20.19 or later (or 22.12, 24) is needed; this one is ${process.versions.node}`,
  });

const options = process.argv.slice(2);
const unknown = options.find((option) => !["--no-demo", "--verbose"].includes(option));
if (unknown !== undefined)
  refuse({
    vi: `Không có tùy chọn ${unknown}; chỉ có --no-demo, --verbose`,
    en: `No option ${unknown}; only --no-demo, --verbose`,
  });
const demo = !options.includes("--no-demo");
const verbose = options.includes("--verbose");

const { wrong, value: settings } = readStartEnv(process.env);
if (wrong.length > 0)
  refuse(
    { vi: "Cấu hình sai", en: "Wrong configuration" },
    wrong.map(({ name, vi, en }) => `${name} ${vi} / ${en}`).join("\n"),
  );

const { isFree, freePort, house, startProcess } = await import("./lib/processes.mjs");
const { LockedError, takeLock } = await import("./lib/lock.mjs");
const { stopRuns } = await import("./lib/steps.mjs");
const { databaseHome, dataFolder } = await import("./lib/places.mjs");
const { install, needsInstall } = await import("./lib/install.mjs");
const { readSecrets } = await import("./lib/secrets.mjs");

/** @type {import("./lib/processes.mjs").Running[]} */
const running = [];
/** @type {import("./lib/pg.mjs").Postgres | undefined} */
let postgres;
let releaseLock = () => {};
let stopping = false;

/** Closes the house in order: the doors, then the backend, then the database. */
async function closeHouse() {
  stopping = true;
  stopRuns();
  await Promise.all(running.filter(({ name }) => name !== "backend").map((one) => one.stop()));
  await running.find(({ name }) => name === "backend")?.stop();
  await postgres?.stop();
  releaseLock();
}

/** Ends because something went wrong. @param {import("./lib/show.mjs").Says} says @param {string} [detail] */
async function giveUp(says, detail) {
  if (stopping) return;
  stopping = true;
  showError(says, detail);
  await closeHouse();
  process.exit(1);
}

/** What Medusa says at every start without Redis, and what a house of one process may ignore. */
const EXPECTED =
  /Local Event Bus installed|connect\.session\(\) MemoryStore is not|designed for a production environment, as it will leak|memory, and will not scale past a single process/;

/** @param {string} text */
const tail = (text) => text.trimEnd().split("\n").slice(-25).map(readable).join("\n");

let firstSignal = 0;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => {
    if (firstSignal === 0) {
      firstSignal = performance.now();
      const start = firstSignal;
      if (stopping) return;
      show({ vi: "\nĐang đóng…", en: "Closing…" });
      closeHouse().then(
        () => {
          showStep({ vi: "Đã đóng", en: "Closed" }, (performance.now() - start) / 1000);
          process.exit(0);
        },
        () => process.exit(1),
      );
    } else if (performance.now() - firstSignal > 1000) {
      // A second Ctrl-C. (npm hands the first one on to us although the terminal has sent it already: not that one.)
      for (const { child } of running) child.kill("SIGKILL");
      // The database is not killed: it rolls back and ends as soon as its guard sees that we are gone.
      process.exit(130);
    }
  });

/** @template T @param {import("./lib/show.mjs").Says} says @param {() => Promise<T>} work @returns {Promise<T>} */
async function timed(says, work) {
  const start = performance.now();
  const result = await work();
  showStep(says, (performance.now() - start) / 1000);
  return result;
}

/** @type {Record<import("./lib/build.mjs").Part, import("./lib/show.mjs").Says>} */
const BUILT = {
  code: { vi: "Dịch mã các gói và phần bổ sung", en: "Packages and plugins built" },
  backend: { vi: "Dịch mã máy chủ", en: "Backend built" },
  "admin pages": { vi: "Dựng các trang quản trị", en: "Admin pages built" },
  "Medusa Admin": { vi: "Dựng Medusa Admin", en: "Medusa Admin built" },
  storefront: { vi: "Dựng cửa hàng", en: "Shop built" },
  bots: { vi: "Dựng bot", en: "Bots built" },
};

/** @type {Record<string, import("./lib/show.mjs").Says>} */
const OPEN = {
  backend: { vi: "Mở máy chủ", en: "Backend open" },
  storefront: { vi: "Mở cửa hàng", en: "Shop open" },
  bots: { vi: "Mở bot", en: "Bots open" },
};

/** Whether a port is free, or is let go at once: the processes of a run that was killed a moment ago. @param {number} port */
async function becomesFree(port) {
  for (let tries = 0; tries < 20; tries++) {
    if (await isFree(port)) return true;
    await sleep(100);
  }
  return false;
}

async function openHouse() {
  const begin = performance.now();
  const data = dataFolder();
  try {
    releaseLock = takeLock(path.join(data, "start.lock"));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return giveUp({
      vi: `Chợ OCOP đang chạy từ thư mục này rồi (tiến trình ${error.pid}); dừng nó trước bằng Ctrl-C`,
      en: `Chợ OCOP already runs from this folder (process ${error.pid}); stop that one first with Ctrl-C`,
    });
  }
  const { ports } = settings;
  for (const [name, port] of /** @type {[string, number][]} */ ([
    ["BACKEND_PORT", ports.backend],
    ["STOREFRONT_PORT", ports.storefront],
    ["BOTS_PORT", ports.bots],
  ]))
    if (!(await becomesFree(port)))
      return giveUp({
        vi: `Cổng ${port} đã có chương trình khác dùng; đặt ${name} thành một cổng khác`,
        en: `Port ${port} is taken by another program; set ${name} to another port`,
      });

  if (needsInstall()) await timed({ vi: "Cài các thư viện", en: "Libraries installed" }, install);
  if (stopping) return;
  // These need what was installed just now.
  const { beginBuild } = await import("./lib/build.mjs");
  const { ensureDatabase } = await import("./lib/database.mjs");
  const { fillDatabase } = await import("./lib/fill.mjs");
  const { startPostgres } = await import("./lib/pg.mjs");
  const { ADMIN_EMAIL, demoSellers } = await import("./lib/seeds.mjs");

  const parts = beginBuild((name, ran, seconds) => ran && !stopping && showStep(BUILT[name], seconds));

  const { secrets, fresh } = readSecrets(data);
  const databaseUrl = await timed({ vi: "Mở cơ sở dữ liệu", en: "Database open" }, async () => {
    let url = settings.databaseUrl;
    if (url === undefined) {
      const home = databaseHome(data);
      if (home !== data)
        show({
          vi: `Cơ sở dữ liệu nằm ở ${home}, vì người dùng của nó không vào được ${data}`,
          en: `The database is in ${home}, because its user cannot enter ${data}`,
        });
      postgres = await startPostgres({
        home,
        port: await freePort(),
        password: secrets.databasePassword,
        resetPassword: fresh,
      });
      const { child, log } = postgres;
      child.once("exit", () => giveUp({ vi: "Cơ sở dữ liệu đã dừng", en: "The database has ended" }, tail(log())));
      url = postgres.url("cho_ocop");
    }
    await ensureDatabase(url);
    return url;
  });

  const rooms = house({ databaseUrl, secrets, ports });
  await parts.backend;
  const admin = { email: ADMIN_EMAIL, password: secrets.adminPassword };
  const sellers = demo ? demoSellers(secrets.sellerPassword) : [];
  // Tables are made on one core while Medusa Admin is built on the other.
  await Promise.all([
    fillDatabase({
      databaseUrl,
      botsPassword: secrets.botsDatabasePassword,
      command: rooms.command,
      admin,
      sellers,
      demo,
      report: showStep,
    }),
    ...Object.values(parts),
  ]);
  if (stopping) return;

  await Promise.all(
    [rooms.backend, rooms.storefront, rooms.bots].map((room) =>
      timed(OPEN[room.name] ?? { vi: room.name, en: room.name }, () =>
        startProcess({
          ...room,
          env: verbose ? { ...room.env, LOG_LEVEL: "info" } : room.env,
          onLine: (line) => {
            if (!stopping && (verbose || !EXPECTED.test(line))) showOutput(room.name, readable(line));
          },
          onSpawn: (one) => running.push(one),
        }),
      ),
    ),
  );
  for (const { name, child, log } of running) {
    const ended = () =>
      giveUp({ vi: `${name} đã dừng, nên cả nhà đóng cửa`, en: `${name} has ended, so the house closes` }, tail(log()));
    if (child.exitCode !== null || child.signalCode !== null) ended();
    else once(child, "exit").then(ended);
  }
  if (stopping) return;
  showBlock({ vi: "Địa chỉ", en: "Addresses" }, [
    ["Cửa hàng / Shop", `http://localhost:${ports.storefront}`],
    ["Kênh bán hàng / Seller's desk", `http://localhost:${ports.storefront}/kenh-ban-hang`],
    ["Quản trị / Admin", `http://localhost:${ports.backend}/app`],
    ["Tài liệu API / API docs", `http://localhost:${ports.backend}/ocop/docs`],
    ["Bảng điều khiển bot / Bot console", `http://localhost:${ports.bots}`],
  ]);
  showBlock({ vi: "Tài khoản dùng thử", en: "Demonstration accounts" }, [
    ["Quản trị / Admin", `${admin.email}  ${admin.password}`],
    ...sellers.map(
      /** @returns {[string, string]} */ ({ email, password }) => ["Gian hàng / Seller", `${email}  ${password}`],
    ),
  ]);
  console.log("");
  showStep(
    { vi: "Nhà đã mở; Ctrl-C để đóng", en: "The house is open; Ctrl-C closes it" },
    (performance.now() - begin) / 1000,
  );
}

try {
  await openHouse();
} catch (error) {
  await giveUp(
    { vi: "Không mở được", en: "The house does not open" },
    error instanceof Error ? tail(error.message) : String(error),
  );
}
