import { defineMiddlewares } from "@medusajs/framework/http";
import { openData } from "../http/open-data.js";

export default defineMiddlewares({
  routes: [{ matcher: "/ocop", middlewares: [openData] }],
});
