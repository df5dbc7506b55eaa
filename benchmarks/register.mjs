// @ts-check
// The register's public routes beside Medusa's own product routes: same backend and process, default flags, as many products
// as the register has entries, the same page size.

import { openBenchHouse } from "./lib/house.mjs";
import { forTable, measure, printTable } from "./lib/measure.mjs";
import { fillStock } from "./lib/stock.mjs";

const PAGE = 24;
const FIELDS = "id,title,handle,thumbnail,*variants.calculated_price";

/** @param {{ quiet?: boolean }} [options] */
export async function benchRegister({ quiet = false } = {}) {
  const house = await openBenchHouse();
  try {
    const { url, node, postgres } = house;
    const names = await house.query("select name from ocop_recognised_product where not demonstration order by id");
    const { key, regionId, productId } = await fillStock({
      url,
      token: house.adminToken,
      names: names.map(({ name }) => name),
    });
    const [{ handle }] = await house.query(
      "select handle from ocop_recognised_product where not demonstration order by jsonb_array_length(sources) desc, id limit 1",
    );
    const headers = { "x-publishable-api-key": key };
    const stockList = `${url}/store/products?limit=${PAGE}&region_id=${regionId}&fields=${FIELDS}`;
    const stockOne = `${url}/store/products/${productId}?region_id=${regionId}&fields=${FIELDS}`;
    const loads = [
      { name: "stock: list of 24 products", url: stockList, headers },
      { name: "register: list of 24 entries", url: `${url}/ocop/register?limit=${PAGE}` },
      {
        name: "register: 4 and 5 stars today, newest",
        url: `${url}/ocop/register?limit=${PAGE}&stars=4,5&sort=newest`,
      },
      { name: "register: words without marks", url: `${url}/ocop/register?limit=${PAGE}&q=mat%20ong` },
      { name: "stock: one product", url: stockOne, headers },
      { name: "register: one entry", url: `${url}/ocop/register/${handle}` },
      { name: "register: one panel", url: `${url}/ocop/register/${handle}/panel` },
    ];
    const rows = [];
    for (const load of loads) rows.push(await measure({ ...load, node, postgres }));
    if (!quiet) {
      console.log(`\n${names.length} entries beside ${names.length} products, 10 connections`);
      printTable(forTable(rows));
      console.log(
        `list: ${ratio(rows, 1, 0)} times stock; entry: ${ratio(rows, 5, 4)} times stock, in requests per CPU second`,
      );
    }
    return { entries: names.length, rows };
  } finally {
    await house.close();
  }
}

/** @param {import("./lib/measure.mjs").Row[]} rows @param {number} ours @param {number} stock */
const ratio = (rows, ours, stock) =>
  ((rows[ours]?.requestsPerCpuSecond ?? 0) / (rows[stock]?.requestsPerCpuSecond ?? 1)).toFixed(1);
