import type pg from "pg";

/**
 * Copies every treaty with its acts and periods, so that a benchmark has as many as the United Nations keep: 26 of the shipped
 * facts and 21 copies of each make 572 treaties and some 125,000 acts.
 * @param copies of each treaty
 */
export async function copyTreaties(pool: pg.Pool, copies: number): Promise<void> {
  const copied = (table: string, changes: string) =>
    `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(o) || jsonb_build_object('id', gen_random_uuid(), ${changes}))).*`;
  await pool.query(
    `${copied(
      "treaty",
      `'code', o.code || '-C' || n, 'slug', o.slug || '-c' || n, 'untc_number', 'L-' || (1000 * n + o.position),
       'position', o.position + 1000 * n, 'parent_id', NULL`,
    )} FROM treaty o, generate_series(1, $1::int) n`,
    [copies],
  );
  const ofCopies = (table: string, alias: string) =>
    `FROM ${table} ${alias} JOIN treaty t ON t.id = ${alias}.treaty_id, generate_series(1, $1::int) n, treaty c
     WHERE c.code = t.code || '-C' || n`;
  const changes = `'treaty_id', c.id, 'reference_key', NULL, 'reference_digest', NULL`;
  await pool.query(`${copied("treaty_action", changes)} ${ofCopies("treaty_action", "o")}`, [copies]);
  await pool.query(`${copied("status_period", "'treaty_id', c.id")} ${ofCopies("status_period", "o")}`, [copies]);
  await pool.query("ANALYZE");
}
