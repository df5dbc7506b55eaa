import { model } from "@medusajs/framework/utils";

/**
 * What Medusa needs to know of a register entry to link a product with it. The table has more columns (see the migration); they are
 * read and written by SQL of our own. Certificates, their events and periods have no model at all: a model would bring methods that
 * change and delete rows, and stars are only ever told by the rules, for a day.
 */
export const RecognisedProduct = model.define(
  { name: "recognisedProduct", tableName: "ocop_recognised_product" },
  {
    id: model.id({ prefix: "rp" }).primaryKey(),
    handle: model.text(),
    name: model.text(),
  },
);
