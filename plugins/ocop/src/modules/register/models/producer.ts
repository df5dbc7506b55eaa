import { model } from "@medusajs/framework/utils";

/**
 * What Medusa needs to know of a producer to link and name it. The table has more columns (see the migration); they are read and
 * written by SQL of our own, since calendar days must never pass through a JavaScript Date.
 */
export const Producer = model.define(
  { name: "producer", tableName: "ocop_producer" },
  {
    id: model.id({ prefix: "prdr" }).primaryKey(),
    handle: model.text(),
    name: model.text(),
  },
);
