import { runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IndexName, SearchDocument } from "../../port/document.js";
import type {
  ProviderAnswer,
  ProviderQuery,
  ProviderSuggestions,
  Rebuild,
  SearchProvider,
} from "../../port/provider.js";
import { BrowsedAnswers, type Moment } from "./browsing.js";
import { type Count, readCounts } from "./facets.js";
import { abandonGeneration, beginGeneration, swapGeneration } from "./generations.js";
import { tries, withEachWordOnce } from "./matching.js";
import { type SearchStatement, type Statement, searchStatement, tableOf } from "./statement.js";
import { type Suggested, suggestionStatement } from "./suggestion.js";
import { storable } from "./text.js";
import { buildDocuments, removeDocuments, writeDocuments } from "./write.js";

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
  private readonly browsed = new BrowsedAnswers();

  constructor(private readonly knex: Knex) {}

  async search(question: ProviderQuery): Promise<ProviderAnswer> {
    const query = withEachWordOnce(question);
    if (query.words.length === 0) return this.browse(query);
    const [first = 0, ...further] = tries(query);
    let answer = await this.ask(query, first);
    for (const mustHold of further) {
      if (answer.total > 0) break;
      answer = await this.ask(query, mustHold);
    }
    return answer;
  }

  /** The answer to a question without words: computed once, and again when the index has changed. The question holds its day. */
  private async browse(query: ProviderQuery): Promise<ProviderAnswer> {
    const question = JSON.stringify(query);
    return this.browsed.at(question, await this.moment(query.index)) ?? (await this.ask(query, 0, question));
  }

  private async ask(query: ProviderQuery, mustHold: number, browsing?: string): Promise<ProviderAnswer> {
    const [found, { bits }] = await this.answering<Found, SearchStatement>(query.index, (generation) =>
      searchStatement(query, generation, mustHold),
    );
    const facets = readCounts(query.facets, bits, found.counts ?? []);
    const answer = { ids: found.ids, total: found.total, facets };
    const { generation, version } = found;
    if (browsing !== undefined) this.browsed.keep(browsing, { generation, version }, answer);
    return answer;
  }

  async suggest(question: ProviderQuery): Promise<ProviderSuggestions> {
    const query = withEachWordOnce(question);
    if (query.words.length === 0) return { ids: [], producers: [] };
    const [{ ids, producers }] = await this.answering<Suggested, Statement>(query.index, (generation) =>
      suggestionStatement(query, generation),
    );
    return { ids, producers };
  }

  /** Asks the generation that answered last, and once more when its answer says that it is another one's turn. */
  private async answering<Answer extends { readonly generation: number }, Asked extends Statement>(
    index: IndexName,
    statementFor: (generation: number) => Asked,
  ): Promise<[answer: Answer, asked: Asked]> {
    for (;;) {
      const generation = this.generations.get(index) ?? (await this.moment(index)).generation;
      const asked = statementFor(generation);
      const [found] = await runPrepared<Answer>(this.knex, asked.text, asked.values);
      if (found?.generation === generation) {
        this.generations.set(index, generation);
        return [found, asked];
      }
      // None answers, or another one: `moment` tells which, or fails.
      this.generations.delete(index);
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
