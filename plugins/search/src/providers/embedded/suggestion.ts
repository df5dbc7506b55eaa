import type { FacetCount, ProviderQuery } from "../../port/provider.js";
import { facetConditions, plainConditions } from "./facets.js";
import { matchingQuery } from "./matching.js";
import { textOf } from "./row.js";
import { everyWord, score } from "./score.js";
import { bindable, foundByWords, type Statement, tableOf } from "./statement.js";
import { stateOn } from "./states.js";

/** How many likely hits are looked at: titles and producers that begin with the words, and what holds the words anywhere. */
const BEGINNING = 60;
const HOLDING = 150;
/** Fewer letters begin words of too many documents to go through them. */
const LETTERS_THAT_TELL = 3;

export interface Suggested {
  readonly generation: number;
  readonly ids: string[];
  readonly producers: FacetCount[];
}

/** The question by those words that tell enough to go through an index by them. */
function telling(query: ProviderQuery): ProviderQuery {
  const last = query.words.at(-1);
  if (!query.unfinished || last === undefined || last.fold.length >= LETTERS_THAT_TELL) return query;
  return { ...query, words: query.words.slice(0, -1), unfinished: false };
}

/** Likely hits and their producers as one statement, beside the generation that answers at that moment. */
export function suggestionStatement(asked: ProviderQuery, generation: number): Statement {
  const query: ProviderQuery = { ...asked, match: "all" };
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(bindable(value))}`;
  const day = bind(query.on);
  const table = tableOf(query.index);
  const ofGeneration = `d.generation = ${bind(generation)}::integer`;
  const typed = `${bind(textOf(query.words))}::text`;
  // The folded words hold letters, digits and spaces only, all of which come before the tilde.
  const begins = (column: string) => `d.${column} >= ${typed} and d.${column} < ${typed} || '~'`;
  const likely = ["title_words", "producer_words"].map(
    (column) => `(select d.id from ${table} d where ${ofGeneration} and ${begins(column)} limit ${BEGINNING})`,
  );
  const words = telling(query);
  if (words.words.length > 0) {
    const found = foundByWords(bind(matchingQuery(words, generation, words.words.length)), ofGeneration);
    likely.push(`(select d.id from ${table} d where ${found} limit ${HOLDING})`);
  }
  const conditions = [
    ...plainConditions(query.filters, bind),
    ...facetConditions(query.filters, stateOn("d", day), bind).values(),
  ].map((condition) => `and ${condition}`);
  const limit = `${bind(query.limit)}::bigint`;
  const text = `with likely as materialized (${likely.join(" union ")}
), hits as materialized (
  select d.id, d.producer_id, d.producer_words, d.producer_words >= ${typed} and d.producer_words < ${typed} || '~' as by_name, ${score(query, generation, day, bind)} as score
  from likely join ${table} d on ${ofGeneration} and d.id = likely.id
  where d.ranks @@ ${bind(everyWord(query, "&"))}::tsquery ${conditions.join(" ")}
), producers as (
  select producer_id, producer_words from hits where producer_id is not null
  group by producer_id, producer_words order by bool_or(by_name) desc, count(*) desc, producer_id limit ${limit}
)
select g.number as generation,
  array(select id from hits order by score desc, id limit ${limit}) as ids,
  coalesce((select json_agg(json_build_object('value', p.producer_id, 'count', p.count) order by p.count desc, p.producer_id)
    from (select producer_id, (select count(*)::integer from ${table} d
      where ${ofGeneration} and d.producer_words = producers.producer_words and d.producer_id = producers.producer_id) as count
      from producers) as p), '[]') as producers
from search_generation g where g.index_name = ${bind(query.index)}::text and g.answers`;
  return { text, values };
}
