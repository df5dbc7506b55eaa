import { defineMiddlewares } from "@medusajs/framework/http";
import { searchLimit } from "../http/limit.js";

export default defineMiddlewares({
  routes: [
    { matcher: "/ocop/search", middlewares: [searchLimit] },
    { matcher: "/ocop/search/*", bodyParser: { sizeLimit: "2kb" } },
  ],
});
