import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";

/** A port of this machine, 1 to 65535, written in digits. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, "phải là một cổng từ 1 đến 65535 / must be a port, 1 to 65535")
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, "phải là một cổng từ 1 đến 65535 / must be a port, 1 to 65535");
/** A switch: "1" is on; unset, "" and "0" are off. */
export const flag = z
  .enum(["", "0", "1"], "phải là 0 hoặc 1 / must be 0 or 1")
  .default("0")
  .transform((text) => text === "1");

/** The variables that every process of the house reads: the clock. */
export const clockEnv = {
  OCOP_TODAY: calendarDaySchema
    .optional()
    .meta({ description: "Stops the clock at this day (YYYY-MM-DD); only together with OCOP_DEMO=1" }),
  OCOP_DEMO: flag.meta({ description: "1 allows OCOP_TODAY and marks every screen as a demonstration" }),
};

/** The schema of a process: its own variables and the clock's, which may only be stopped in a demonstration. */
export const processEnv = <S extends z.ZodRawShape>(shape: S) =>
  z
    .object({ ...shape, ...clockEnv })
    .refine(
      ({ OCOP_TODAY, OCOP_DEMO }: { OCOP_TODAY?: unknown; OCOP_DEMO?: unknown }) =>
        OCOP_TODAY === undefined || OCOP_DEMO === true,
      {
        path: ["OCOP_TODAY"],
        message: "chỉ dùng cùng OCOP_DEMO=1 / only together with OCOP_DEMO=1",
      },
    );

/** Thrown when the environment of a process is wrong: names each variable and what is wrong with it. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

/** Reads and checks the environment of a process; an empty variable counts as unset. Throws an EnvError that names every wrong variable. */
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
