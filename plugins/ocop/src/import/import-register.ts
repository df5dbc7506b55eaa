import { dayInVietnam } from "@cho-ocop/ocop-rules";
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { applyBatch, BATCH_SIZE, planAgainst } from "./apply.js";
import { type CheckedFile, checkFile, named } from "./file.js";
import type { ImportPlan } from "./plan.js";
import type { Problem } from "./problem.js";
import { planReport, problemLine, refusedEntries } from "./report.js";

export { MAX_FILE_BYTES } from "./decode.js";

export interface ImportOptions {
  readonly databaseUrl: string;
  /** The file's name, for the report. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who the facts come from: kept with the message that tells other rooms of the change. */
  readonly source: string;
  /** The edge's source of instants. Facts are judged by the real day, wherever OCOP_TODAY has moved the house. */
  readonly now: () => Date;
  /** Entries in one transaction. */
  readonly batchSize?: number;
  /** Shows the report. */
  readonly say: (text: string) => void;
  /** Asked after the report whether to write; not asked when there is nothing to write. */
  readonly confirm: () => Promise<boolean>;
}

/** What became of a file. */
export interface ImportOutcome {
  readonly ended: "written" | "nothing to write" | "not written" | "unusable";
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Refused entries. */
  readonly refused: number;
}

/** The exit code that tells what became of a file: 0 all of it is in the register, 1 some of it was refused, 2 nothing could be done, 3 it was left unwritten. */
export function exitCode({ ended, refused }: ImportOutcome): 0 | 1 | 2 | 3 {
  if (ended === "unusable") return 2;
  if (ended === "not written") return 3;
  return refused > 0 ? 1 : 0;
}

/**
 * Imports a file into the register: report first, then, if confirmed, batch by batch, each in one transaction. Running it again with the same
 * file changes nothing; running it again after it was killed completes it. Throws when the database does not answer.
 */
export async function importRegister(options: ImportOptions): Promise<ImportOutcome> {
  const { name, bytes, now, say } = options;
  const file = checkFile(bytes, dayInVietnam(now()));
  const nothing = { created: 0, changed: 0, unchanged: 0 };
  if (file.fatal || (file.entries.length === 0 && file.refused.length > 0)) {
    say(
      [`Không dùng được tệp / The file cannot be used: ${name}`, ...file.refused.slice(0, 100).map(problemLine)].join(
        "\n",
      ),
    );
    return { ended: "unusable", ...nothing, refused: refusedEntries(file.refused) };
  }
  const knex = connect({ client: "pg", connection: options.databaseUrl, pool: { min: 0, max: 1 } });
  try {
    const plan = await planAgainst(knex, file.entries);
    const refused = inLineOrder([...file.refused, ...named(plan.refused, file.nameField)]);
    say(planReport(name, file, plan, refused));
    const open = plan.entries.filter(({ action }) => action !== "unchanged").length + plan.producers.length;
    const unchanged = plan.entries.filter(({ action }) => action === "unchanged").length;
    if (open === 0) return { ended: "nothing to write", ...nothing, unchanged, refused: refusedEntries(refused) };
    if (!(await options.confirm()))
      return { ended: "not written", ...nothing, unchanged, refused: refusedEntries(refused) };
    return await write(knex, options, file, plan, refused);
  } finally {
    await knex.destroy();
  }
}

const inLineOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

async function write(
  knex: Knex,
  { source, now, say, batchSize = BATCH_SIZE }: ImportOptions,
  file: CheckedFile & { nameField: (field: string) => string },
  plan: ImportPlan,
  refused: readonly Problem[],
): Promise<ImportOutcome> {
  const entries = plan.entries.map(({ entry }) => entry);
  const late: Problem[] = [];
  const sum = { created: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < entries.length; start += batchSize) {
    const result = await applyBatch(knex, entries.slice(start, start + batchSize), { source, now });
    sum.created += result.created;
    sum.changed += result.changed;
    sum.unchanged += result.unchanged;
    late.push(...result.refused);
  }
  const lateNamed = named(late, file.nameField);
  if (lateNamed.length > 0)
    say(["Từ chối khi ghi / Refused while writing:", ...lateNamed.slice(0, 100).map(problemLine)].join("\n"));
  say(
    `Đã ghi / Written: ${sum.created} mới / new, ${sum.changed} thay đổi / changed, ${sum.unchanged} không đổi / unchanged`,
  );
  return { ended: "written", ...sum, refused: refusedEntries([...refused, ...lateNamed]) };
}
