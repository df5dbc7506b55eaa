import type { SearchLog, SearchLogQuery } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

const VIEWS: Record<SearchLogQuery["view"], { having: string; order: string }> = {
  top: { having: "true", order: "count desc" },
  none: { having: "(array_agg(q.total order by q.searched_at desc))[1] = 0", order: "count desc" },
  slow: { having: "true", order: `"p95Ms" desc` },
};

const P95 = "round((percentile_cont(0.95) within group (order by q.latency_ms))::numeric, 1)::float8";
const SINCE =
  "q.searched_at > now() - make_interval(days => :days) and (:channel::text is null or q.channel = :channel)";

/** What was looked for in the last days: most, in vain, or slowly; one row for each text, whatever its case and marks. */
export async function readSearchLog(knex: Knex, query: SearchLogQuery): Promise<SearchLog> {
  const { days, limit } = query;
  const bindings = { days, limit, channel: query.channel ?? null };
  const { having, order } = VIEWS[query.view];
  const { rows } = await knex.raw<{ rows: (SearchLog["rows"][number] & { lastOn: Date })[] }>(
    `with asked as (select q.* from search_query q where ${SINCE} and q.folded <> ''),
     opened as (
       select one.folded, count(*)::integer as clicks, round(avg(c.position), 1)::float8 as position
       from (select distinct folded, search from asked) as one join search_click c on c.search = one.search
       group by one.folded)
     select (array_agg(q.text order by q.searched_at desc))[1] as text,
       (array_agg(q.understood order by q.searched_at desc))[1] as understood,
       count(*)::integer as count, (array_agg(q.total order by q.searched_at desc))[1] as total,
       coalesce(max(opened.clicks), 0) as clicks, max(opened.position) as "meanPosition",
       ${P95} as "p95Ms", max(q.searched_at) as "lastOn"
     from asked q left join opened on opened.folded = q.folded
     group by q.folded having ${having} order by ${order}, q.folded limit :limit`,
    bindings,
  );
  const { rows: sums } = await knex.raw<{ rows: Omit<SearchLog, "days" | "rows">[] }>(
    `select count(*)::integer as searches, count(*) filter (where q.total = 0)::integer as "foundNothing",
       count(*) filter (where q.degraded)::integer as degraded, ${P95} as "p95Ms"
     from search_query q where ${SINCE}`,
    bindings,
  );
  const [sum] = sums;
  return {
    days,
    ...(sum ?? { searches: 0, foundNothing: 0, degraded: 0, p95Ms: null }),
    rows: rows.map((row) => ({ ...row, lastOn: row.lastOn.toISOString() })),
  };
}
