import { RefusalError, refuse, sendText } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { photoFile } from "../../../../photos/store.js";

/** Another photo has another address. */
const SECONDS_OF_A_YEAR = 31_536_000;
const NO_PHOTO = refuse("not_found", 404, "Không có ảnh này", "There is no such photo");

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const file = await photoFile(databaseOf(request), request.params.photo ?? "");
  if (file === undefined) throw new RefusalError(NO_PHOTO);
  sendText(request, response, file, "image/webp", SECONDS_OF_A_YEAR);
};
