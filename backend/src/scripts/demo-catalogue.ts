import fs from "node:fs";
import path from "node:path";
import { loadDemonstration, unloadDemonstration } from "@cho-ocop/catalogue";
import { demonstrationCatalogueSchema, demonstrationSellersSchema, realListingsSchema } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import {
  listDemonstrationProducts,
  offerDemonstrationDelivery,
  openDemonstrationSellers,
  removeDemonstrationDelivery,
  removeDemonstrationSellers,
} from "@cho-ocop/marketplace";
import { demonstrationProducer } from "@cho-ocop/ocop";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));

/** Opens the sellers that DEMO_SELLERS names, with accounts that sign in; none when it is not set. */
async function openSellers(container: MedusaContainer): Promise<number> {
  const wanted = demonstrationSellersSchema.parse(JSON.parse(process.env.DEMO_SELLERS || "[]"));
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const sellers = await Promise.all(
    wanted.map(async (seller) => ({ ...seller, producer: await demonstrationProducer(knex, seller.producer) })),
  );
  await openDemonstrationSellers(container, sellers);
  return sellers.length;
}

/** Loads or renews the demonstration from the folder that is given; with `remove` instead of a folder, removes it. Throws when neither is given. */
export default async function demoCatalogue({ container, args: [folder] }: ExecArgs): Promise<void> {
  if (folder === undefined) throw new Error("The folder of the demonstration, or the word remove, is needed");
  const now = new Date();
  if (folder === "remove") {
    const sellers = await removeDemonstrationSellers(container);
    await removeDemonstrationDelivery(container);
    const { products, entries } = await unloadDemonstration(container, now);
    console.log(
      `Đã xoá dữ liệu minh hoạ / Demonstration removed: ${products} tin đăng / listings, ${entries} mục / entries, ${sellers} gian hàng / sellers`,
    );
    return;
  }
  const sources = {
    catalogue: demonstrationCatalogueSchema.parse(readJson(folder, "catalogue.json")),
    real: realListingsSchema.parse(readJson(folder, "real-listings.json")),
  };
  const { created, removed, unchanged, missing } = await loadDemonstration(container, sources, {
    today: clock.today(),
    now,
  });
  console.log(
    `Dữ liệu minh hoạ / Demonstration: ${created} tin đăng mới / listings made, ${unchanged} không đổi / unchanged, ${removed} đã xoá / removed`,
  );
  await offerDemonstrationDelivery(container);
  const sellers = await openSellers(container);
  await listDemonstrationProducts(container);
  if (sellers > 0) console.log(`Gian hàng minh hoạ / Demonstration sellers: ${sellers}`);
  if (missing.length > 0) console.warn(`Không có trong sổ đăng ký / Not in the register: ${missing.join(", ")}`);
}
