// @ts-check
// The launcher's variables, checked with nothing but Node, because this runs before anything is installed.
// The same rules stand as `startEnv` in packages/contracts; a test holds both to the same answers.

/** @typedef {{ ports: { backend: number, storefront: number, bots: number }, databaseUrl: string | undefined }} StartEnv */
/** @typedef {{ name: string, vi: string, en: string }} WrongVariable */

const PORTS = /** @type {const} */ ([
  ["backend", "BACKEND_PORT", 9000],
  ["storefront", "STOREFRONT_PORT", 8000],
  ["bots", "BOTS_PORT", 7000],
]);

/** @param {string} text */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @param {string} text @param {RegExp} protocol */
function isUrl(text, protocol) {
  try {
    return protocol.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/**
 * Reads the launcher's variables; an empty one counts as unset. `wrong` names every wrong one.
 * @param {Record<string, string | undefined>} env
 * @returns {{ wrong: WrongVariable[], value: StartEnv }}
 */
export function readStartEnv(env) {
  /** @type {WrongVariable[]} */
  const wrong = [];
  const ports = { backend: 0, storefront: 0, bots: 0 };
  /** @type {Map<number, string>} */
  const names = new Map();
  for (const [part, name, usual] of PORTS) {
    const text = env[name] || String(usual);
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65535)
      wrong.push({ name, vi: "phải là một cổng từ 1 đến 65535", en: "must be a port, 1 to 65535" });
    else if (names.has(port))
      wrong.push({ name, vi: `trùng cổng với ${names.get(port)}`, en: `is the same port as ${names.get(port)}` });
    else names.set(port, name);
    ports[part] = port;
  }
  if (env.DATABASE_URL && !isUrl(env.DATABASE_URL, /^postgres(ql)?:$/))
    wrong.push({ name: "DATABASE_URL", vi: "phải là một địa chỉ postgres://", en: "must be a postgres:// address" });
  if (env.REDIS_URL && !isUrl(env.REDIS_URL, /^rediss?:$/))
    wrong.push({ name: "REDIS_URL", vi: "phải là một địa chỉ redis://", en: "must be a redis:// address" });
  if (env.OCOP_DEMO && !["0", "1"].includes(env.OCOP_DEMO))
    wrong.push({ name: "OCOP_DEMO", vi: "phải là 0 hoặc 1", en: "must be 0 or 1" });
  if (env.OCOP_TODAY && !isDay(env.OCOP_TODAY))
    wrong.push({
      name: "OCOP_TODAY",
      vi: "phải là một ngày có thật dạng YYYY-MM-DD",
      en: "must be a real day, YYYY-MM-DD",
    });
  else if (env.OCOP_TODAY && env.OCOP_DEMO !== "1")
    wrong.push({ name: "OCOP_TODAY", vi: "chỉ dùng cùng OCOP_DEMO=1", en: "only together with OCOP_DEMO=1" });
  return { wrong, value: { ports, databaseUrl: env.DATABASE_URL || undefined } };
}

/** Whether a version of Node runs the house: 20.19 and later of 20, 22.12 and later (the ones that can require ES modules). @param {string} version */
export function nodeServes(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
}
