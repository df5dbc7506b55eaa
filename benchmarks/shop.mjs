// @ts-check
// The doors: pages of the shop, a turn of the bots, and a whole purchase beside Medusa's own calls. All in one house, on the demonstration.
import { buyByCalls, buyInShop } from "./lib/checkouts.mjs";
import { openBenchHouse } from "./lib/house.mjs";
import { costOf, forTable, measure, printTable, quantile } from "./lib/measure.mjs";
import { addressOf, ask } from "./lib/turns.mjs";
import { weigh } from "./lib/weight.mjs";

const WARM_PURCHASES = 5;
const PURCHASES = 20;
const WARM_TURNS = 120;
const TURNS = 600;
const TURNS_OF_A_CHAT = 40;
const QUESTIONS = ["mấy sao", "của ai", "ở đâu", "còn hạn không"];

/** @typedef {Awaited<ReturnType<typeof openBenchHouse>>} House */

/** @param {string} url @returns {Promise<any>} what the API answers */
const read = async (url) => (await fetch(url)).json();

/** @param {House} house @param {string} handle */
async function measurePages({ shop, node, postgres }, handle) {
  const pages = [
    { name: "product page", url: `${shop.url}/san-pham/${handle}` },
    { name: "list of 24", url: `${shop.url}/san-pham` },
    { name: "list, 4 and 5 stars, by price", url: `${shop.url}/san-pham?stars=4&stars=5&sort=price` },
  ];
  const rows = [];
  for (const page of pages)
    rows.push({ ...(await measure({ ...page, node: shop.node, behind: node, postgres })), ...(await weigh(page.url)) });
  return rows;
}

/** @param {House} house @param {string[]} names of entries */
async function measureTurns({ bots, node, postgres }, names) {
  const send = (/** @type {number} */ turn) => {
    const chat = Math.floor(turn / TURNS_OF_A_CHAT);
    const text = `${names[turn % names.length]} ${QUESTIONS[turn % QUESTIONS.length]}`;
    return ask(bots.url, { from: addressOf(chat), chat: `chat-${chat}`, id: `message-${turn}`, text });
  };
  for (let turn = 0; turn < WARM_TURNS; turn++) await send(turn);
  const { result, cpuMs } = await costOf({ bots: bots.node, backend: node, postgres }, async () => {
    const times = [];
    for (let turn = WARM_TURNS; turn < WARM_TURNS + TURNS; turn++) times.push(await send(turn));
    return times;
  });
  return { turns: TURNS, p50: quantile(result, 0.5), p95: quantile(result, 0.95), ...each(cpuMs, TURNS) };
}

/** @param {House} house @param {(index: number) => Promise<void>} buy */
async function measurePurchase({ shop, node, postgres }, buy) {
  for (let index = 0; index < WARM_PURCHASES; index++) await buy(index);
  const { cpuMs, wallMs } = await costOf({ shop: shop.node, backend: node, postgres }, async () => {
    for (let index = 0; index < PURCHASES; index++) await buy(WARM_PURCHASES + index);
  });
  return { purchases: PURCHASES, wallMs: wallMs / PURCHASES, ...each(cpuMs, PURCHASES) };
}

/** Processor time for one of many, named `shopMs` and so on. @param {Record<string, number>} cpuMs @param {number} count */
const each = (cpuMs, count) => Object.fromEntries(Object.entries(cpuMs).map(([name, ms]) => [`${name}Ms`, ms / count]));

/** @param {{ quiet?: boolean }} [options] */
export async function benchShop({ quiet = false } = {}) {
  const house = await openBenchHouse({ doors: true });
  try {
    const { url, shop } = house;
    // Enough pieces: what is measured is a purchase, not the refusal of what is sold out. Medusa keeps each number twice.
    await house.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`,
    );
    const list = await read(`${url}/ocop/listings?inStock=true&limit=12&demonstration=only`);
    const [{ handle }] = list.items;
    const listings = await Promise.all(
      list.items
        .slice(0, 2)
        .map((/** @type {{ handle: string }} */ item) => read(`${url}/ocop/listings/${item.handle}`)),
    );
    const names = (await read(`${url}/ocop/register?limit=50&sort=newest`)).items.map(
      (/** @type {{ name: string }} */ item) => item.name,
    );
    const pages = await measurePages(house, handle);
    const turn = await measureTurns(house, names);

    const market = await read(`${url}/ocop/shop`);
    const province = (await read(`${url}/ocop/units/provinces`)).provinces[0];
    const commune = (await read(`${url}/ocop/units/communes?province=${province.code}`)).communes[0];
    const purchase = { variants: listings.map(({ variants }) => variants[0].id), province, commune };
    const inShop = await measurePurchase(house, (index) => buyInShop(shop.url, `10.0.0.${index + 1}`, purchase));
    const byCalls = await measurePurchase(house, () => buyByCalls(url, market, purchase));

    if (!quiet) print({ pages, turn, inShop, byCalls });
    return { pages, turn, purchase: { inShop, byCalls } };
  } finally {
    await house.close();
  }
}

/** @param {{ pages: Awaited<ReturnType<typeof measurePages>>, turn: Awaited<ReturnType<typeof measureTurns>>, inShop: Awaited<ReturnType<typeof measurePurchase>>, byCalls: Awaited<ReturnType<typeof measurePurchase>> }} results */
function print({ pages, turn, inShop, byCalls }) {
  const told = (/** @type {Record<string, number>} */ figures) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Number.isInteger(value) ? value : value.toFixed(1)]),
    );
  console.log("\npages, 10 connections; Node is the shop, behind it the backend");
  printTable(
    forTable(pages).map((row, index) => ({
      ...row,
      "backend ms/req": pages[index]?.behindMs.toFixed(2) ?? "",
      "HTML+CSS kB gz": ((pages[index]?.pageBytes ?? 0) / 1000).toFixed(1),
      "JS kB gz": ((pages[index]?.scriptBytes ?? 0) / 1000).toFixed(1),
    })),
  );
  console.log("\na turn of the bots, one after another");
  printTable([told(turn)]);
  console.log("\na purchase of two things, one after another");
  printTable([
    { purchase: "through the shop, to the order's page", ...told(inShop) },
    { purchase: "Medusa's ten calls, to the order", ...told(byCalls) },
  ]);
}
