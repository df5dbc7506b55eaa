import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName } from "../../port/document.js";

/** A generation of an index: it answers, or it is being built. */
export interface Generation {
  readonly number: number;
  readonly answers: boolean;
}

/** All generations of an index, the one that answers first; nobody else writes to the index until the transaction ends. */
export async function lockGenerations(tx: Knex.Transaction, index: IndexName): Promise<[Generation, ...Generation[]]> {
  const { rows } = await tx.raw<{ rows: Generation[] }>(
    "select number, answers from search_generation where index_name = ? order by answers desc for update",
    [index],
  );
  const [first, ...others] = rows;
  if (first?.answers !== true)
    throw new Error(`No generation of the index ${index} answers: its migration has not run`);
  return [first, ...others];
}

/** Removes what an earlier builder left, and begins a new generation; returns its number. */
export const beginGeneration = (knex: Knex, index: IndexName): Promise<number> =>
  knex.transaction(async (tx) => {
    await lockGenerations(tx, index);
    await tx.raw("delete from search_generation where index_name = ? and not answers", [index]);
    const { rows } = await tx.raw<{ rows: { number: number }[] }>(
      "insert into search_generation (index_name, answers) values (?, false) returning number",
      [index],
    );
    const [begun] = rows;
    if (begun === undefined) throw new Error("PostgreSQL returned no generation");
    return begun.number;
  });

/** Lets a built generation answer, and removes the one before. */
export const swapGeneration = (knex: Knex, index: IndexName, number: number): Promise<void> =>
  knex.transaction(async (tx) => {
    const [before, ...built] = await lockGenerations(tx, index);
    mustBeBuilt(built, index, number);
    await tx.raw("delete from search_generation where number = ?", [before.number]);
    await tx.raw("update search_generation set answers = true where number = ?", [number]);
    await tx.raw("delete from search_generation_touched where generation = ?", [number]);
  });

/** Throws a generation away that does not answer. */
export async function abandonGeneration(knex: Knex, number: number): Promise<void> {
  await knex.raw("delete from search_generation where number = ? and not answers", [number]);
}

/** Refuses to go on with a generation that is gone, or answers already. */
export function mustBeBuilt(built: readonly Generation[], index: IndexName, number: number): void {
  if (!built.some((generation) => generation.number === number))
    throw new Error(`The rebuild ${number} of the index ${index} is over: swapped, abandoned or replaced by another`);
}
