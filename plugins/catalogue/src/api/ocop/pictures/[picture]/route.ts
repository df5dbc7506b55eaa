import { sendText } from "@cho-ocop/kernel";
import { databaseOf, found } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_PICTURE, productHandle } from "../../../../http/edge.js";
import { pictureVersion } from "../../../../pictures/address.js";
import { listingPicture } from "../../../../pictures/picture.js";
import { pictureSubject } from "../../../../pictures/subject.js";

const SECONDS_OF_A_YEAR = 31_536_000;
const SECONDS_WITHOUT_VERSION = 300;
const SUFFIX = ".svg";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const name = request.params.picture ?? "";
  const handle = name.endsWith(SUFFIX) ? productHandle(name.slice(0, -SUFFIX.length)) : "";
  const subject = found(await pictureSubject(databaseOf(request), handle), ...NO_PICTURE);
  // Should somebody open the drawing by itself, nothing in it may run or load.
  response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  const current = request.query.v === pictureVersion(subject);
  sendText(
    request,
    response,
    listingPicture(subject),
    "image/svg+xml; charset=utf-8",
    current ? SECONDS_OF_A_YEAR : SECONDS_WITHOUT_VERSION,
  );
};
