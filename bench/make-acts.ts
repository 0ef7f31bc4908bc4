import type pg from "pg";

/**
 * Fills a database that holds the shipped facts with as many treaties and acts as the whole UN Treaty Collection's: copies of the
 * shipped ones, each some weeks older than the one before, so that they obey the same law and differ as much among themselves. What
 * is derived is moved by as many days. Triggers are off meanwhile, as when a backup is restored.
 * @param treaties how many there are to be in all
 * @param acts at most so many in all
 */
export async function makeActs(pool: pg.Pool, treaties: number, acts: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET session_replication_role = replica");
    const { rows } = await client.query<{ treaties: number; acts: number }>(
      "SELECT (SELECT count(*)::int FROM treaty) AS treaties, (SELECT count(*)::int FROM treaty_action) AS acts",
    );
    const { treaties: shipped = 1, acts: shippedActs = 0 } = rows[0] ?? {};
    await client.query("CREATE TEMP TABLE copied (id uuid, original uuid, days int)");
    await client.query(nameCopies, [treaties - shipped, Math.ceil((treaties - shipped) / shipped)]);
    await client.query(copyTreaties);
    await client.query(copyActs, [acts - shippedActs]);
    for (const copy of copyDerived) await client.query(copy);
    await client.query("DROP TABLE copied");
    await client.query("SET session_replication_role = DEFAULT");
    await client.query("VACUUM (ANALYZE) treaty, treaty_action, status_period, treaty_projection");
  } finally {
    client.release();
  }
}

/** Each copy and the days by which it is older. */
const nameCopies = `
  INSERT INTO copied SELECT gen_random_uuid(), t.id, n * 23
  FROM treaty t, generate_series(1, $2::int) AS n ORDER BY n, t.position LIMIT $1::int`;

const copyTreaties = `
  INSERT INTO treaty (id, code, slug, title, short_title, aliases, untc_number, adopted_on, adopted_at, official_entry_into_force_on,
    parent_id, body_code, body_name, rules, position, source_id)
  SELECT c.id, t.code || '-G' || days, t.slug || '-g' || days, t.title || ', ' || days, t.short_title || ' ' || days, '{}',
    'XXX-' || (t.position * 1000 + days), t.adopted_on - days, t.adopted_at, t.official_entry_into_force_on - days, t.parent_id, t.body_code,
    t.body_name, t.rules, t.position + days * 100, t.source_id
  FROM copied c JOIN treaty t ON t.id = c.original`;

const copyActs = `
  INSERT INTO treaty_action (state_id, treaty_id, kind, kind_basis, acted_on, acted_precision, not_before, effective_on, source_id,
    recorded_at, recorded_by)
  SELECT a.state_id, c.id, a.kind, a.kind_basis,
    CASE WHEN a.acted_precision IN ('year', 'month') THEN date_trunc(a.acted_precision::text, a.acted_on - c.days)::date
      ELSE a.acted_on - c.days END, a.acted_precision, a.not_before - c.days, a.effective_on - c.days,
    a.source_id, a.recorded_at, 'benchmark'
  FROM copied c JOIN treaty_action a ON a.treaty_id = c.original WHERE a.retracted_at IS NULL ORDER BY md5(a.id::text || c.id) LIMIT $1`;

const copyDerived = [
  `INSERT INTO status_period (state_id, treaty_id, status, from_on, until_on, uncertain, possible)
   SELECT p.state_id, c.id, p.status, p.from_on - c.days, p.until_on - c.days, p.uncertain, p.possible
   FROM copied c JOIN status_period p ON p.treaty_id = c.original`,
  `INSERT INTO treaty_projection (treaty_id, computed_entry_into_force_on)
   SELECT c.id, p.computed_entry_into_force_on - c.days FROM copied c JOIN treaty_projection p ON p.treaty_id = c.original`,
];
