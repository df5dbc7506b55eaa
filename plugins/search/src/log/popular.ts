import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** How often a text must have been looked for, and with success, before it is suggested to others. */
const OFTEN_ENOUGH = 5;
/** On so many different days at least: one afternoon of one person makes nothing popular. */
const DAYS_ENOUGH = 2;
const MOST = 500;
/** Folded words that are suggested to nobody: insults, and what may not be sold by law. A text that holds one is left out. */
const BLOCKED = ["dit", "lon me", "du ma", "dcm", "vcl", "sex", "ma tuy", "thuoc phien", "can sa", "phao no"];

/** A text that many have looked for. */
export interface PopularQuery {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
}

/** Whether a folded text may be suggested to others: nothing blocked, and no number that somebody may not want to be shown. */
export const maySuggest = (folded: string): boolean =>
  !/\d{5}|•/.test(folded) && !BLOCKED.some((word) => ` ${folded} `.includes(` ${word} `));

/** What many have looked for in the last 30 days and found, the most often first. */
export async function popularQueries(knex: Knex): Promise<PopularQuery[]> {
  const { rows } = await knex.raw<{ rows: PopularQuery[] }>(
    `select (array_agg(coalesce(understood, text) order by searched_at desc))[1] as text, folded, count(*)::integer as count
     from search_query where index_name = 'listings' and searched_at > now() - interval '30 days' and length(folded) between 2 and 60
     group by folded having count(*) >= ? and count(distinct searched_at::date) >= ? and min(total) > 0
     order by count(*) desc, folded limit ?`,
    [OFTEN_ENOUGH, DAYS_ENOUGH, MOST],
  );
  return rows.filter(({ folded }) => maySuggest(folded));
}
