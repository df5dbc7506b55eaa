import { invalidInput } from "../refusal/map-error.js";
import { RefusalError } from "../refusal/refusal.js";

/** A schema of the contracts, as far as an edge needs to know it. */
interface Schema<Output> {
  safeParse(
    input: unknown,
  ): { success: true; data: Output } | { success: false; error: { issues: readonly unknown[] } };
}

/** Reads what came over HTTP with its contract; throws a refusal that names each wrong field. */
export function readInput<Output>(schema: Schema<Output>, input: unknown): Output {
  const read = schema.safeParse(input);
  if (!read.success) throw new RefusalError(invalidInput(read.error.issues));
  return read.data;
}
