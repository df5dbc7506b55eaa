// @ts-check
// What a page weighs on its way to a phone.
import { gzipSync } from "node:zlib";

/** @param {string | Buffer} content */
const gzipped = (content) => gzipSync(content).byteLength;

/**
 * Bytes of a page after gzip: the page with the styles it holds or names, and the scripts it holds or names. Data for search engines is no script.
 * @param {string} url @param {Record<string, string>} [headers]
 */
export async function weigh(url, headers = {}) {
  const html = await (await fetch(url, { headers })).text();
  const load = async (/** @type {string} */ address) =>
    gzipped(Buffer.from(await (await fetch(new URL(address, url))).arrayBuffer()));
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, address = ""]) =>
    load(address),
  );
  const scripts = [...html.matchAll(/<script(?![^>]+application\/ld\+json)([^>]*)>(.*?)<\/script>/gs)].map(
    ([, attributes = "", code = ""]) => {
      const [, address] = /src="([^"]+)"/.exec(attributes) ?? [];
      return address === undefined ? gzipped(code) : load(address);
    },
  );
  const sum = async (/** @type {(number | Promise<number>)[]} */ sizes) =>
    (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  return { pageBytes: gzipped(html) + (await sum(styles)), scriptBytes: await sum(scripts) };
}
