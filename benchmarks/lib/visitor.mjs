// @ts-check
// Somebody at the shop whose browser runs no scripts: keeps cookies, sends forms, follows redirects.

/** @typedef {{ url: string, html: string }} Shown */
/** @typedef {(address: string, form?: Record<string, string>) => Promise<Shown>} Visit */

/**
 * A visitor with an address of its own, as a reverse proxy would tell it: some limits count tries by it.
 * @param {string} shop @param {string} from @returns {Visit}
 */
export function visitor(shop, from) {
  /** @type {Map<string, string>} */
  const cookies = new Map();
  /** @type {Visit} */
  const visit = async (address, form) => {
    const url = new URL(address, shop);
    const answer = await fetch(url, {
      method: form === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        origin: url.origin,
        "x-forwarded-for": from,
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, /max-age=0/i.test(cookie) ? "" : value);
    }
    const next = answer.headers.get("location");
    if (answer.status === 303 && next !== null) return visit(next);
    const html = await answer.text();
    if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status} ${textOf(html)}`);
    return { url: url.href, html };
  };
  return visit;
}

/** What people read of a page. @param {string} html */
const textOf = (html) =>
  html
    .replace(/^.*<body>/s, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

/** The value of a hidden field. @param {Shown} page @param {string} name */
export const hidden = ({ html }, name) =>
  (new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
