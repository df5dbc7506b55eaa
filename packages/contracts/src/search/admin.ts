import { z } from "zod";
import { line } from "../text.js";
import { SEARCH_CHANNELS } from "./query.js";

/** For how many days searches are remembered. */
export const SEARCH_LOG_DAYS = 90;

export const SEARCH_LOG_VIEWS = ["top", "none", "slow"] as const;

/** Query of GET /admin/ocop/search/queries: what was looked for most, in vain, or slowly. */
export const searchLogQuerySchema = z
  .strictObject({
    view: z.enum(SEARCH_LOG_VIEWS).default("top"),
    days: z.coerce.number().int().min(1).max(SEARCH_LOG_DAYS).default(30),
    channel: z.enum(SEARCH_CHANNELS).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .meta({ id: "SearchLogQuery" });
export type SearchLogQuery = z.infer<typeof searchLogQuerySchema>;

/** Answer of GET /admin/ocop/search/queries: one row for each text, whatever its case and marks. */
export const searchLogSchema = z
  .object({
    days: z.number().int(),
    searches: z.number().int().meta({ description: "All searches of these days" }),
    foundNothing: z.number().int(),
    degraded: z.number().int(),
    p95Ms: z.number().nullable().meta({ description: "19 of 20 searches were answered in so many milliseconds" }),
    rows: z.array(
      z.object({
        text: z.string(),
        understood: z.string().nullable(),
        count: z.number().int(),
        total: z.number().int().meta({ description: "How many hits the newest of them had" }),
        clicks: z.number().int(),
        meanPosition: z.number().nullable().meta({ description: "Where the opened hits stood, on average" }),
        p95Ms: z.number(),
        lastOn: z.iso.datetime({ offset: true }),
      }),
    ),
  })
  .meta({ id: "SearchLog" });
export type SearchLog = z.infer<typeof searchLogSchema>;

const phrase = line(60);

/** Body of POST /admin/ocop/search/aliases and of its preview: another word for the same. */
export const searchAliasSchema = z
  .strictObject({
    alias: phrase.meta({ description: "The word that people look for", example: "trái thơm" }),
    word: phrase.meta({ description: "The word that titles have", example: "dứa" }),
  })
  .meta({ id: "SearchAlias" });
export type SearchAlias = z.infer<typeof searchAliasSchema>;

/** Answer of GET /admin/ocop/search/aliases. */
export const searchAliasesSchema = z
  .object({
    aliases: z.array(searchAliasSchema.extend({ id: z.string(), createdAt: z.iso.datetime({ offset: true }) })),
  })
  .meta({ id: "SearchAliases" });
export type SearchAliases = z.infer<typeof searchAliasesSchema>;

/** Answer of POST /admin/ocop/search/aliases/preview: what an alias would change. */
export const searchAliasPreviewSchema = z
  .object({
    documents: z.number().int().meta({ description: "How many products and entries would be found by it" }),
    examples: z.array(z.string()).meta({ description: "Titles of some of them" }),
    queries: z
      .array(z.object({ text: z.string(), count: z.number().int(), total: z.number().int() }))
      .meta({ description: "Searches of the last days that hold the alias" }),
  })
  .meta({ id: "SearchAliasPreview" });
export type SearchAliasPreview = z.infer<typeof searchAliasPreviewSchema>;
