import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";

/** What has pages of its own that search engines may keep. */
export const ADDRESS_KINDS = ["listings", "register", "producers"] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** How many addresses one answer holds at most: a sitemap may have 50,000. */
export const ADDRESSES_PER_PAGE = 10_000;

/** Query of GET /ocop/addresses. */
export const addressesQuerySchema = z
  .strictObject({
    kind: z.enum(ADDRESS_KINDS).default("register"),
    page: z
      .string()
      .regex(/^[1-9]\d{0,4}$/, "Cần một số trang / A page number is needed")
      .transform(Number)
      .default(1),
  })
  .meta({ id: "AddressesQuery" });
export type AddressesQuery = z.infer<typeof addressesQuerySchema>;

/** Answer of GET /ocop/addresses: handles with the day since which what is told of them is as it is; nothing that is made up, and no names of persons. */
export const addressesSchema = z
  .object({
    on: calendarDaySchema,
    total: z.number().int(),
    pages: z.number().int(),
    items: z.array(z.object({ handle: z.string(), changedOn: calendarDaySchema })),
  })
  .meta({ id: "Addresses" });
export type Addresses = z.infer<typeof addressesSchema>;
