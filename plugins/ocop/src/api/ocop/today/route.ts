import { todaySchema } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

export const GET = (_request: MedusaRequest, response: MedusaResponse) => {
  response.json(todaySchema.parse({ today: clock.today(), demo: clock.demo }));
};
