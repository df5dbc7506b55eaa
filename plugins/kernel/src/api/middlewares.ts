import { defineMiddlewares } from "@medusajs/framework/http";
import { storeGuard } from "../guard/middleware.js";
import { errorHandler, oneShape } from "../refusal/http.js";

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [oneShape] },
    { matcher: "/store", middlewares: [storeGuard] },
    { matcher: "/store/*", bodyParser: { sizeLimit: "100kb" } },
  ],
});
