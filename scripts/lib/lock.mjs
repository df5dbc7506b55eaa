// @ts-check
import fs from "node:fs";
import path from "node:path";

/** Thrown when another process holds the lock. */
export class LockedError extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`locked by process ${pid}`);
    this.pid = pid;
  }
}

/** When a process was started, as the system counts it: tells it from a later one with the same number. @param {number} pid */
function startOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** @param {string} text */
function holder(text) {
  const [number, start] = text.split(" ");
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return undefined;
  }
  return startOf(pid) === (start ?? "") ? pid : undefined;
}

/**
 * Takes a lock for the life of this process. A lock that a killed process left is taken over.
 * Throws a LockedError that knows the holder. Returns what gives the lock back.
 * @param {string} file
 */
export function takeLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (;;) {
    try {
      // Written aside and linked into place: nobody ever reads half a lock.
      const draft = `${file}.${process.pid}`;
      fs.writeFileSync(draft, mine);
      try {
        fs.linkSync(draft, file);
      } finally {
        fs.rmSync(draft, { force: true });
      }
      return () => {
        if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === mine) fs.rmSync(file, { force: true });
      };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    const pid = holder(fs.readFileSync(file, "utf8"));
    if (pid !== undefined) throw new LockedError(pid);
    fs.rmSync(file, { force: true });
  }
}
