import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import RegisterModule from "../modules/register/index.js";

/** The table of the link. The register's migration makes it, with the index that keeps a product to one register entry. */
export const PRODUCT_LINK_TABLE = "ocop_product_recognised_product";

/** A Medusa product sells at most one recognised product; one recognised product may be sold by several Medusa products. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  RegisterModule.linkable.recognisedProduct,
  { database: { table: PRODUCT_LINK_TABLE } },
);
