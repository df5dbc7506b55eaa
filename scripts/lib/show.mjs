// @ts-check
// What a person sees of the launcher: Vietnamese first, English second, one line each.

/** @typedef {{ vi: string, en: string }} Says */

const colourful = process.stdout.isTTY === true && !process.env.NO_COLOR;
/** @param {number} code @param {string} text */
const colour = (code, text) => (colourful ? `\u001b[${code}m${text}\u001b[0m` : text);
/** @type {Record<string, number>} */
const COLOURS = { backend: 36, storefront: 35, bots: 33 };

/** A step that is done, with the seconds it took. @param {Says} says @param {number} seconds */
export function showStep({ vi, en }, seconds) {
  console.log(`${colour(32, `[${seconds.toFixed(1).padStart(5)} s]`)} ${vi} / ${en}`);
}

/** @param {Says} says */
export function show({ vi, en }) {
  console.log(`${vi} / ${en}`);
}

/** Something that stops the start. @param {Says} says @param {string} [detail] */
export function showError({ vi, en }, detail) {
  console.error(colour(31, `✗ ${vi}\n  ${en}`));
  if (detail) console.error(detail.replace(/^/gm, "  "));
}

/**
 * One line of a process, as a person wants to read it: Medusa writes JSON in production.
 * @param {string} line
 */
export function readable(line) {
  if (!line.startsWith("{")) return line;
  try {
    const { level, message, stack } = JSON.parse(line);
    if (typeof message !== "string") return line;
    return [
      typeof level === "string" ? `${level}: ${message}` : message,
      ...(Array.isArray(stack) ? stack.map(String) : typeof stack === "string" ? [stack] : []),
    ].join("\n");
  } catch {
    return line;
  }
}

/** @param {string} name @param {string} text */
export function showOutput(name, text) {
  const prefix = colour(COLOURS[name] ?? 37, `${name.padEnd(10)}|`);
  console.log(text.replace(/^/gm, `${prefix} `));
}

/** A block of addresses or accounts. @param {Says} title @param {[string, string][]} lines */
export function showBlock({ vi, en }, lines) {
  const width = Math.max(...lines.map(([label]) => label.length));
  console.log(`\n${colour(1, `${vi} / ${en}`)}`);
  for (const [label, value] of lines) console.log(`  ${label.padEnd(width)}  ${value}`);
}
