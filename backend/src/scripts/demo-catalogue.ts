import fs from "node:fs";
import path from "node:path";
import { loadDemonstration, unloadDemonstration } from "@cho-ocop/catalogue";
import { demonstrationCatalogueSchema, realListingsSchema } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import type { ExecArgs } from "@medusajs/framework/types";

const readJson = (folder: string, name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));

/** Loads or renews the demonstration from the folder that is given; with `remove` instead of a folder, removes it. Throws when neither is given. */
export default async function demoCatalogue({ container, args: [folder] }: ExecArgs): Promise<void> {
  if (folder === undefined) throw new Error("The folder of the demonstration, or the word remove, is needed");
  const now = new Date();
  if (folder === "remove") {
    const { products, entries } = await unloadDemonstration(container, now);
    console.log(
      `Đã xoá dữ liệu minh hoạ / Demonstration removed: ${products} tin đăng / listings, ${entries} mục / entries`,
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
  if (missing.length > 0) console.warn(`Không có trong sổ đăng ký / Not in the register: ${missing.join(", ")}`);
}
