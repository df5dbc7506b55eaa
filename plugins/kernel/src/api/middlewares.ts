import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler, oneShape } from "../refusal/http.js";

export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: "/", middlewares: [oneShape] }],
});
