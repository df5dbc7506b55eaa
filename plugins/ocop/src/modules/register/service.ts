import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer.js";
import { RecognisedProduct } from "./models/recognised-product.js";

/** Owns the register's tables and lets Medusa's links reach its entries. Everything else about them goes through `src/register`. */
export class RegisterModuleService extends MedusaService({ Producer, RecognisedProduct }) {}
