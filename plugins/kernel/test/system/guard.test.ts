import { writeFileSync } from "node:fs";
import { createApiKeysWorkflow, createProductsWorkflow, createRegionsWorkflow, linkSalesChannelsToApiKeyWorkflow, createStockLocationsWorkflow, createOrderWorkflow, createInventoryLevelsWorkflow, createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type InProcess, bootInProcess } from "./boot.js";

let house: InProcess;
beforeAll(async () => { house = await bootInProcess("guard", { http: true }); }, 60_000);
afterAll(() => house.close());
it("x", async () => {
  const { container } = house;
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({});
  const [key] = (await createApiKeysWorkflow(container).run({ input: { api_keys: [{ title: "t", type: "publishable", created_by: "" }] } })).result;
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key!.id, add: [channel!.id] } });
  const H = { "x-publishable-api-key": key!.token };
  const get = async (p: string, h = H) => { const r = await fetch(house.url + p, { headers: h }); return [r.status, await r.text()]; };
  const out: unknown[] = [];
  for (const p of ["/store/products", "/store/regions", "/store/nothing", "/nothing", "/store/products?fields=*variants.inventory_items", "/store/products?limit=0", "/store/products/%00", "/store/products/%E0%A4%A", "/store/orders/x", "/store/orders", "/admin/users", "/store/products?q=%00", "/store/products?foo=1", "/store/currencies?limit=2", "/store/payment-providers", "/store/shipping-options","/store/locales", "/store/carts/x", "/store/customers/me"]) out.push([p, ...(await get(p))]);
  out.push(await get("/store/products", {} as typeof H));
  for (const [body, ct] of [["{", "application/json"], ["x".repeat(200000), "application/json"], ["{}", "application/json; charset=utf-99"]] as const) {
    const r = await fetch(`${house.url}/store/carts`, { method: "POST", body, headers: { ...H, "content-type": ct } }); out.push([ct, r.status, await r.text()]);
  }
  console.log(out.map((o) => JSON.stringify(o)).join("\n"));
}, 60000);
