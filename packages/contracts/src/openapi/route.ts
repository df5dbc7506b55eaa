import type { z } from "zod";
import type { SELLER_ROLES } from "../seller/account.js";
import type { BothLanguages } from "./languages.js";

/**
 * Who may ask an address: everybody; who holds the shop's publishable key; who may read the order that it names (by a signed link or as
 * its customer); a member of a seller in one of some roles; an officer of Medusa Admin.
 */
export type Door =
  | { readonly of: "everybody" | "shop" | "order" | "officer" }
  | { readonly of: "seller"; readonly roles: readonly (typeof SELLER_ROLES)[number][] };

/** An address of the house: what it is for, what it takes and what it answers. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** As OpenAPI writes it: `/ocop/register/{handle}`. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: BothLanguages;
  readonly door: Door;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** What an answer is, where it is no JSON. */
  readonly media?: "application/octet-stream";
  /** The status of an answer that is no refusal. */
  readonly status: 200 | 201;
}
