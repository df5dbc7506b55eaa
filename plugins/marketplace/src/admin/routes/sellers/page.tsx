import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Applications } from "../../components/applications.js";
import { Invite } from "../../components/invite.js";
import { Sellers } from "../../components/sellers.js";

const SellersPage = () => (
  <div className="flex flex-col gap-y-3">
    <Applications />
    <Invite />
    <Sellers />
  </div>
);

export const config = defineRouteConfig({ label: "menu", translationNs: "sellers" });
export default SellersPage;
