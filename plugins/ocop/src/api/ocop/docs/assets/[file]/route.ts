import { SECONDS_OF_REFERENCE, sendText } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { docsAsset } from "../../../../../http/docs-page.js";
import { found } from "../../../../../http/edge.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  const asset = found(docsAsset(request.params.file ?? ""), "Không có tệp này", "There is no such file");
  sendText(request, response, asset.content, asset.type, SECONDS_OF_REFERENCE);
};
