/** How rows of a table are written. */
export interface Written {
  /** All other columns have their defaults. */
  readonly columns: readonly string[];
  /** A row of the same id is overwritten. */
  readonly merge?: true;
  /** Columns of the new rows that the statement can read under `new_TABLE`. */
  readonly returning?: string;
}

/** Rows by table. What a row lacks is null; what it has beyond the columns is left out. */
export type NewRows<Table extends string> = {
  readonly [name in Table]?: readonly Readonly<Record<string, unknown>>[];
};

const insertInto = (table: string, { columns, merge, returning }: Written): string => {
  const names = columns.join(", ");
  const others = columns.filter((column) => column !== "id").map((column) => `${column} = excluded.${column}`);
  const overwrite =
    merge === undefined ? "" : ` on conflict (id) do update set ${others.join(", ")}, updated_at = now()`;
  return `"new_${table}" as (insert into "${table}" (${names})
  select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb -> '${table}')${overwrite}
  ${returning === undefined ? "" : `returning ${returning}`})`;
};

/**
 * The parts of one statement that write rows of many tables, instead of a round trip for each; `$1` is a text of `NewRows`. Foreign keys
 * between them hold: PostgreSQL looks at them when the statement ends.
 */
export const insertsOf = (tables: Readonly<Record<string, Written>>): string =>
  Object.entries(tables)
    .map(([table, written]) => insertInto(table, written))
    .join(",\n");
