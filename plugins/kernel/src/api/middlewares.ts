import { defineMiddlewares } from "@medusajs/framework/http";
import { takeOneLocale } from "../guard/locale.js";
import { inputGuard, storeGuard } from "../guard/middleware.js";
import { signInGuard } from "../guard/sign-in.js";
import { idempotency } from "../idempotency/middleware.js";
import { errorHandler, oneShape } from "../refusal/http.js";

// Read before Medusa registers its own.
takeOneLocale();

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [oneShape] },
    { matcher: "/auth", middlewares: [inputGuard, signInGuard] },
    { matcher: "/store", middlewares: [storeGuard, idempotency] },
    { matcher: "/store/*", bodyParser: { sizeLimit: "100kb" } },
  ],
});
