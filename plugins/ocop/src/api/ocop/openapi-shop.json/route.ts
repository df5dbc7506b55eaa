import { closedApiDocument } from "@cho-ocop/contracts/openapi";
import { sendsDocument } from "../../../http/document.js";

export const GET = sendsDocument(closedApiDocument);
