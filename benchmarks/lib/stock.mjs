// @ts-check
// Ordinary Medusa through its own API, and products that it is filled with: the baseline that the register is measured beside.

/**
 * The parts of the admin API's answers that are read here, each present where its route is asked.
 * @typedef {{ id: string }} Named
 * @typedef {{ sales_channels: Named[], stores: Named[], region: Named, api_key: Named & { token: string }, created: Named[],
 *   cart: Named, shipping_options: Named[], payment_collection: Named, order?: Named }} Answer
 */

/** What Medusa's API answered; throws what it refused. @param {Response} answer */
export async function readAnswer(answer) {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return /** @type {Answer} */ (await answer.json());
}

/** @param {string} url @param {string} token */
export const adminClient =
  (url, token) =>
  async (/** @type {string} */ route, /** @type {unknown} */ body = undefined) =>
    readAnswer(
      await fetch(url + route, {
        method: body === undefined ? "GET" : "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );

/**
 * Makes `names.length` products with one priced variant each in the one sales channel that Medusa makes at its first start.
 * Returns what a shop needs to read them.
 * @param {{ url: string, token: string, names: string[] }} options
 * @returns {Promise<{ key: string, regionId: string, productId: string }>}
 */
export async function fillStock({ url, token, names }) {
  const call = adminClient(url, token);
  const { sales_channels: channels } = await call("/admin/sales-channels");
  const channel = first(channels).id;
  const { stores } = await call("/admin/stores");
  await call(`/admin/stores/${first(stores).id}`, {
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
  });
  const { region } = await call("/admin/regions", { name: "Việt Nam", currency_code: "vnd", countries: ["vn"] });
  const { api_key: apiKey } = await call("/admin/api-keys", { title: "benchmark", type: "publishable" });
  await call(`/admin/api-keys/${apiKey.id}/sales-channels`, { add: [channel] });
  let productId = "";
  for (let start = 0; start < names.length; start += 50) {
    const create = names.slice(start, start + 50).map((name, offset) => ({
      title: name,
      handle: `benchmark-${start + offset}`,
      status: "published",
      sales_channels: [{ id: channel }],
      options: [{ title: "Gói", values: ["500 g"] }],
      variants: [
        {
          title: "500 g",
          options: { Gói: "500 g" },
          manage_inventory: false,
          prices: [{ currency_code: "vnd", amount: 50_000 + (start + offset) * 100 }],
        },
      ],
    }));
    const { created } = await call("/admin/products/batch", { create });
    productId = first(created).id;
  }
  return { key: apiKey.token, regionId: region.id, productId };
}

/** @template Item @param {Item[]} items @returns {Item} */
function first(items) {
  const [item] = items;
  if (item === undefined) throw new Error("Medusa answered with an empty list");
  return item;
}
