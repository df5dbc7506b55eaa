import { openData } from "@cho-ocop/kernel";
import { defineMiddlewares } from "@medusajs/framework/http";

export default defineMiddlewares({
  routes: [{ matcher: "/ocop", middlewares: [openData] }],
});
