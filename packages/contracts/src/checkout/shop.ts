import { z } from "zod";

/** Answer of GET /ocop/shop: what a shop window needs to sell through Medusa's store routes. Nothing in it is a secret. */
export const shopSchema = z
  .object({
    publishableKey: z.string().meta({ description: "For the header x-publishable-api-key; made to be public" }),
    regionId: z.string(),
    currency: z.literal("vnd"),
  })
  .meta({ id: "Shop" });
export type Shop = z.infer<typeof shopSchema>;
