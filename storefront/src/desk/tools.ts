import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Page, Voice } from "../ui/page.js";
import type { SellerApi } from "./seller-api.js";

/** What the desk needs from the shop. */
export interface Desk {
  readonly seller: SellerApi;
  /** Sends a page that is for one person only: it is kept nowhere. */
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
  /** The address that a visitor comes from, where it is known. */
  readonly visitor: (context: Context) => string | undefined;
  /** Whether the visitor reaches the shop by https, so that its cookies need no other way. */
  readonly secure: (context: Context) => boolean;
}
