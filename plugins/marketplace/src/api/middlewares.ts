import { idempotency } from "@cho-ocop/kernel";
import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { wholePieces } from "../checkout/whole-pieces.js";
import { inStep } from "../http/in-step.js";
import { SELLER_ACTOR, signedIn } from "../http/signed-in.js";

export default defineMiddlewares({
  routes: [
    { matcher: "/store/carts", middlewares: [wholePieces] },
    // A photo of 8 MB in base64.
    { matcher: "/seller/listings/:id/photos", bodyParser: { sizeLimit: "12mb" } },
    // Medusa lets pass whoever has no token, so that the refusal is ours, in both languages.
    {
      matcher: "/seller",
      middlewares: [authenticate(SELLER_ACTOR, "bearer", { allowUnauthenticated: true }), signedIn, idempotency],
    },
    { matcher: "/admin", middlewares: [inStep] },
    { matcher: "/admin/marketplace", middlewares: [idempotency] },
  ],
});
