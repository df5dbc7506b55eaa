import { z } from "zod";
import { bothLanguagesSchema } from "../text.js";

/** Answer of GET /ocop/groups: 6 groups, 17 subgroups, 26 product sets (Decision 26/2026/QĐ-TTg, annex I). */
export const groupsSchema = z
  .object({
    groups: z.array(
      z.object({
        code: z.string().meta({ example: "I" }),
        number: z.number().int(),
        name: bothLanguagesSchema,
        subgroups: z.array(
          z.object({
            code: z.string(),
            name: bothLanguagesSchema,
            sets: z.array(
              z.object({
                number: z.number().int().meta({ description: "1 to 26" }),
                code: z.string(),
                name: bothLanguagesSchema,
                annexName: z
                  .string()
                  .nullable()
                  .meta({ description: "The Vietnamese name in annex I, where the scoring sheet has another" }),
                ministries: z.array(z.object({ code: z.string(), name: bothLanguagesSchema })),
                samples: z.number().int().meta({ description: "How many samples go with a dossier" }),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Groups" });
export type Groups = z.infer<typeof groupsSchema>;
