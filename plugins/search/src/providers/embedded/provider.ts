import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName, SearchDocument } from "../../port/document.js";
import type { ProviderAnswer, ProviderQuery, Rebuild, SearchProvider } from "../../port/provider.js";
import { type Count, readCounts } from "./facets.js";
import { abandonGeneration, beginGeneration, swapGeneration } from "./generations.js";
import { tries } from "./matching.js";
import { searchStatement, tableOf } from "./statement.js";
import { storable } from "./text.js";
import { buildDocuments, removeDocuments, writeDocuments } from "./write.js";

/** The generation that answers, and how often it was changed. */
interface Moment {
  readonly generation: number;
  readonly version: string;
}
interface Found extends Moment {
  readonly total: number;
  readonly ids: string[];
  readonly counts: Count[] | null;
}

const MOMENT =
  "select number as generation, version::text as version from search_generation where index_name = $1 and answers";

/** A search inside PostgreSQL, without extensions: it is there wherever the house is. */
export class EmbeddedProvider implements SearchProvider {
  readonly name = "embedded";
  /** Which generation answered last; a statement that finds another one answering is asked again. */
  private readonly generations = new Map<IndexName, number>();

  constructor(private readonly knex: Knex) {}

  async search(query: ProviderQuery): Promise<ProviderAnswer> {
    const [first = 0, ...further] = tries(query);
    let answer = await this.ask(query, first);
    for (const mustHold of further) {
      if (answer.total > 0) break;
      answer = await this.ask(query, mustHold);
    }
    return answer;
  }

  private async ask(query: ProviderQuery, mustHold: number): Promise<ProviderAnswer> {
    for (;;) {
      const generation = this.generations.get(query.index) ?? (await this.moment(query.index)).generation;
      const { text, values, bits } = searchStatement(query, generation, mustHold);
      const [found] = await runPrepared<Found>(this.knex, text, values);
      if (found === undefined) throw new Error(`No generation of the index ${query.index} answers`);
      this.generations.set(query.index, found.generation);
      if (found.generation !== generation) continue;
      return { ids: found.ids, total: found.total, facets: readCounts(query.facets, bits, found.counts ?? []) };
    }
  }

  private async moment(index: IndexName): Promise<Moment> {
    const [moment] = await runPrepared<Moment>(this.knex, MOMENT, [index]);
    if (moment === undefined) throw new Error(`No generation of the index ${index} answers: its migration has not run`);
    return moment;
  }

  upsert(index: IndexName, documents: readonly SearchDocument[]): Promise<void> {
    return writeDocuments(this.knex, index, documents);
  }

  remove(index: IndexName, ids: readonly string[]): Promise<void> {
    return removeDocuments(this.knex, index, ids);
  }

  digests(index: IndexName, after: string | null, limit: number): Promise<{ id: string; digest: string }[]> {
    return runPrepared(
      this.knex,
      `select id, digest from ${tableOf(index)}
        where generation = (select number from search_generation where index_name = $1 and answers) and id > $2
        order by id limit $3`,
      [index, storable(after ?? ""), limit],
    );
  }

  async rebuild(index: IndexName): Promise<Rebuild> {
    const { knex } = this;
    const generation = await beginGeneration(knex, index);
    return {
      add: (documents) => buildDocuments(knex, index, generation, documents),
      swap: async () => {
        await knex.raw(`analyze ${tableOf(index)}`);
        await swapGeneration(knex, index, generation);
      },
      abandon: () => abandonGeneration(knex, generation),
    };
  }

  async healthy(): Promise<boolean> {
    try {
      await this.moment("listings");
      return true;
    } catch {
      return false;
    }
  }
}
