import { noQuerySchema, type Revision } from "@cho-ocop/contracts";
import { clock, RefusalError, readInput, refuse, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../http/edge.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  const revision = await searchOf(request).revision();
  if (revision === null)
    throw new RefusalError(
      refuse(
        "not_ready",
        503,
        "Đang chuẩn bị dữ liệu tìm kiếm, xin thử lại sau",
        "The search is being made ready, try again",
      ),
    );
  const answer: Revision = { revision, today: clock.today() };
  sendOpenData(request, response, answer, 0);
};
