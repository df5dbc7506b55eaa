// @ts-check
// What a visitor may know of an open house: its key, and ids of things that are there.

/** @param {string} url @param {RequestInit} [init] @returns {Promise<any>} */
async function ask(url, init) {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/**
 * Opens a cart and looks around. `entries`: ids of register entries and of certificates that the requests may change, and handles of entries.
 * @param {{ origin: string, officer: string, seller?: string, entries: { ids: string[], handles: string[], certificates: string[] } }} given
 * @returns {Promise<import("./requests.mjs").House>}
 */
export async function lookAround({ origin, officer, seller = "", entries }) {
  const { publishableKey: key, regionId } = await ask(`${origin}/ocop/shop`);
  const { items: listings } = await ask(`${origin}/ocop/listings?inStock=true&limit=5`);
  const listing = await ask(`${origin}/ocop/listings/${listings[0].handle}`);
  const variants = listing.variants.map((/** @type {{ id: string }} */ one) => one.id);
  const { cart } = await ask(`${origin}/store/baskets`, {
    method: "POST",
    headers: { "x-publishable-api-key": key, "content-type": "application/json" },
    body: JSON.stringify({ region: regionId, variant: variants[0], quantity: 1 }),
  });
  const lines = cart.items.map((/** @type {{ id: string }} */ one) => one.id);
  const handles = listings.map((/** @type {{ handle: string }} */ one) => one.handle);
  return {
    key,
    tokens: { admin: officer, seller },
    ids: {
      ...{ baskets: [cart.id], carts: [cart.id], cart_id: [cart.id], lines, line: lines, "line-items": lines },
      ...{ listings: handles, products: [listing.id], "product-variants": variants, handle: handles },
      ...{ region: [regionId], region_id: [regionId], variant: variants, variant_id: variants, regions: [regionId] },
      ...{ register: [...entries.handles, ...entries.ids], certificates: entries.certificates },
      ...{ supersedes: entries.certificates, supersededBy: entries.certificates },
      ...{ communes: ["07288"], commune: ["07288"], province: ["24"], currencies: ["vnd"], phone: ["0912 345 678"] },
      ...{ currency_code: ["vnd"], country_code: ["vn"], actor: ["customer"], provider: ["emailpass", "github"] },
      // Words that nobody looks for and a code that no order has: the requests shall not disturb whoever uses the same house.
      ...{ alias: ["zqxfuzz"], word: ["zqxword"], code: ["987654321", "#987654322"] },
    },
  };
}
