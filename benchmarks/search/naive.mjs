// @ts-check
// The baseline of the speed: what one writes first. PostgreSQL's own text search (configuration `simple`) on a stored column with an
// index, ILIKE for what it does not find, and one more statement for the total and for each count.

/** @typedef {import("@cho-ocop/search").SearchDocument} SearchDocument */

const COUNTED = ["stars", "grp", "province", "width_bucket(price, array[0, 50000, 100000, 200000, 500000, 1000000])"];
const WORDS = "words @@ plainto_tsquery('simple', ?)";
const LIKE = "text ilike '%' || ? || '%'";

/**
 * Fills a table and returns the search: 20 hits, total and four counts.
 * @param {any} knex @param {readonly SearchDocument[]} documents @returns {Promise<(text: string) => Promise<unknown>>}
 */
export async function naivePostgres(knex, documents) {
  await knex.raw("drop table if exists naive");
  await knex.raw(`create table naive (id text primary key, text text, stars int, grp text, province text, price int,
    words tsvector generated always as (to_tsvector('simple', text)) stored)`);
  for (let start = 0; start < documents.length; start += 1000) {
    const rows = documents.slice(start, start + 1000).map((document) => ({
      id: document.id,
      text: [document.title, ...document.places, document.producer?.name, document.description].join(" "),
      stars: document.periods[0]?.stars,
      grp: document.group,
      province: document.province,
      price: document.price,
    }));
    await knex.raw(
      "insert into naive select id, text, stars, grp, province, price from json_populate_recordset(null::naive, ?::json)",
      [JSON.stringify(rows)],
    );
  }
  await knex.raw("create index on naive using gin (words)");
  await knex.raw("analyze naive");
  return async (text) => {
    const total = async (/** @type {string} */ where) =>
      (await knex.raw(`select count(*)::int as total from naive where ${where}`, [text])).rows[0].total;
    const where = (await total(WORDS)) > 0 ? WORDS : LIKE;
    await knex.raw(
      `select id from naive where ${where} order by ts_rank(words, plainto_tsquery('simple', ?)) desc, id limit 20`,
      [text, text],
    );
    for (const counted of COUNTED)
      await knex.raw(`select ${counted}, count(*) from naive where ${where} group by 1`, [text]);
    return total(where);
  };
}
