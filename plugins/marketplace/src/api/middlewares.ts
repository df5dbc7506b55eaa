import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { SELLER_ACTOR, signedIn } from "../http/signed-in.js";

export default defineMiddlewares({
  routes: [
    // Medusa lets pass whoever has no token, so that the refusal is ours, in both languages.
    {
      matcher: "/seller",
      middlewares: [authenticate(SELLER_ACTOR, "bearer", { allowUnauthenticated: true }), signedIn],
    },
  ],
});
