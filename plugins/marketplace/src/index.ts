/** @file What other rooms may use of the marketplace. */
export {
  type DemonstrationSeller,
  openDemonstrationSellers,
  removeDemonstrationSellers,
} from "./demonstration/sellers.js";
