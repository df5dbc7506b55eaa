import { z } from "zod";

/** A port of this machine, 1 to 65535. */
export const port = z.coerce.number().int().min(1).max(65535);
/** A switch: "1" is on; unset, "" and "0" are off. */
export const flag = z
  .enum(["", "0", "1"])
  .default("0")
  .transform((text) => text === "1");

/** The variables that every process of the house reads: the clock. */
export const clockEnv = {
  OCOP_TODAY: z
    .string()
    .optional()
    .meta({ description: "Stops the clock at this day (YYYY-MM-DD); only together with OCOP_DEMO=1" }),
  OCOP_DEMO: flag.meta({ description: "1 allows OCOP_TODAY and marks every screen as a demonstration" }),
};

/** Thrown when the environment of a process is wrong: names each variable and what is wrong with it. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/** Reads and checks the environment of a process. Throws an EnvError that names every wrong variable. */
export function readEnv<S extends z.ZodObject>(schema: S, env: Record<string, string | undefined>): z.infer<S> {
  const known = Object.fromEntries(
    Object.keys(schema.shape)
      .filter((name) => env[name] !== undefined && env[name] !== "")
      .map((name) => [name, env[name]]),
  );
  const result = schema.safeParse(known);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvError(`Cấu hình sai / Wrong configuration:\n${lines.join("\n")}`);
}
