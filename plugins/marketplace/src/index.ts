/** @file What other rooms may use of the marketplace. */
export { offerDemonstrationDelivery, removeDemonstrationDelivery } from "./demonstration/delivery.js";
export { listDemonstrationProducts } from "./demonstration/listings.js";
export {
  type DemonstrationSeller,
  openDemonstrationSellers,
  removeDemonstrationSellers,
} from "./demonstration/sellers.js";
