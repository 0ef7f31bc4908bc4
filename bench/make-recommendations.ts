import type pg from "pg";

/**
 * Fills a database that holds the shipped facts with recommendations as a whole corpus has them: uneven over states, makers,
 * themes and years, in three languages, two in five assessed. The same number gives the same rows each time.
 *
 * Triggers are off meanwhile and indexes are made at the end, as a restore does it; what the triggers keep is written as they
 * would have.
 * @param count how many
 */
export async function makeRecommendations(pool: pg.Pool, count: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query("SET maintenance_work_mem = '256MB'");
    const { rows: indexes } = await client.query<{ name: string; sql: string }>(`
      SELECT i.relname AS name, pg_get_indexdef(i.oid) AS sql FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
      WHERE x.indrelid IN ('recommendation'::regclass, 'follow_up'::regclass)
        AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.oid)`);
    for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
    for (let from = 1; from <= count; from += batch) {
      await client.query(insert, [from, Math.min(count, from + batch - 1)]);
    }
    await client.query(assess);
    for (const { sql } of indexes) await client.query(sql);
    await client.query(`INSERT INTO search_word (word) SELECT DISTINCT word FROM (SELECT text, addressee, maker FROM recommendation
      WHERE ref LIKE 'GEN-%' LIMIT 100000) r, words_of(concat_ws(' ', r.text, r.addressee, r.maker)) AS word ON CONFLICT DO NOTHING`);
    await client.query("SET session_replication_role = DEFAULT");
    await client.query("VACUUM (ANALYZE) recommendation, follow_up");
  } finally {
    client.release();
  }
}

const batch = 100_000;

/** A number from 0 up to 1 that depends on the row and a word alone; squared, the first of a list come more often. */
const chance = (word: string) => `((hashtextextended('${word}' || n, 7) & 4294967295) / 4294967296.0)`;
const often = (word: string) => `(${chance(word)} * ${chance(word)})`;
const pick = (list: string, word: string) => `${list}[1 + floor(${often(word)} * array_length(${list}, 1))::int]`;
const texts = (values: readonly string[]) => `ARRAY[${values.map((value) => `'${value}'`).join(",")}]`;

const themes = texts([
  "women",
  "children",
  "justice",
  "torture",
  "treaties",
  "equality",
  "minorities",
  "education",
  "labour",
  "detention",
  "expression",
  "disability",
  "national-institution",
  "refugees",
  "housing",
  "religion",
  "association",
  "assembly",
  "environment",
  "death-penalty",
  "cooperation",
  "reporting",
  "counter-terrorism",
]);
const groups = texts([
  "women",
  "children",
  "migrants",
  "persons-with-disabilities",
  "minorities",
  "detainees",
  "refugees",
  "victims",
  "workers",
  "human-rights-defenders",
  "lgbti-persons",
  "journalists",
  "youth",
  "older-persons",
  "indigenous-peoples",
]);
const verbs = texts([
  "Strengthen",
  "Adopt",
  "Continue",
  "Ensure",
  "Ratify",
  "Consider ratifying",
  "Take further measures to protect",
  "Amend",
  "Establish",
  "Abolish",
  "Investigate",
  "Guarantee",
  "Provide training on",
  "Repeal",
  "Promote",
  "Report on",
]);
const objects = texts([
  "the legal framework against discrimination",
  "measures to end violence against women and girls",
  "access to justice",
  "the conditions of detention",
  "an independent national human rights institution",
  "the optional protocol",
  "freedom of expression and of the media",
  "the rights of the child",
  "inclusive education",
  "birth registration",
  "the prohibition of torture and ill-treatment",
  "the death penalty",
  "protection of migrant workers and their families",
  "the rights of persons with disabilities",
  "safe drinking water and sanitation",
  "peaceful assembly and association",
  "the independence of judges and lawyers",
  "domestic legislation in line with international standards",
]);
const ends = texts([
  "without delay",
  "in line with international standards",
  "in consultation with civil society",
  "in law and in practice",
  "including in rural areas",
  "with adequate resources",
  "for all persons under its jurisdiction",
  "as previously recommended",
  "and bring those responsible to account",
  "and collect disaggregated data",
  "through awareness-raising campaigns",
]);
const russian = texts([
  "Усилить защиту прав женщин и детей",
  "Запретить пытки во всех местах лишения свободы",
  "Ратифицировать факультативный протокол",
  "Обеспечить независимость судей",
  "Отменить смертную казнь",
]);
const kazakh = texts([
  "Балалардың құқықтарын қорғау туралы заң қабылдаңыз",
  "Соттардың тәуелсіздігін қамтамасыз етіңіз",
  "Азаптауға тыйым салыңыз",
]);

const insert = `
  WITH lists AS MATERIALIZED (
    SELECT (SELECT array_agg(id ORDER BY md5(iso3)) FROM state WHERE un_member) AS states,
      (SELECT array_agg(name_en ORDER BY md5(iso3)) FROM state WHERE un_member) AS names,
      (SELECT array_agg(name_en ORDER BY md5(name_en)) FROM state WHERE un_member) || ARRAY['Committee against Torture',
        'Human Rights Committee', 'Committee on the Rights of the Child', 'Special Rapporteur on torture'] AS makers,
      (SELECT array_agg(id ORDER BY position) FROM treaty) AS treaties, (SELECT min(id::text)::uuid FROM source) AS source_id,
      ${themes} AS themes, ${groups} AS groups, ${verbs} AS verbs, ${objects} AS objects, ${ends} AS ends, ${russian} AS russian,
      ${kazakh} AS kazakh
  ), drawn AS (
    SELECT n, 1 + floor(${often("state")} * array_length(states, 1))::int AS state, ${chance("language")} AS spoken,
      ${chance("standing")} AS standing, date '2000-01-01' + floor(${chance("day")} * 9800)::int AS made_on, lists.*
    FROM generate_series($1::int, $2::int) AS n, lists
  )
  INSERT INTO recommendation (ref, state_id, maker_kind, maker, position, text, language, theme, further_themes, groups, goals,
    addressee, measure, response, target_treaty_id, target_act, ask, basis, made_on, made_precision, symbol, paragraph, source_id,
    recorded_by, recorded_at, status, status_from)
  SELECT 'GEN-' || n, states[state], 'review_by_states', ${pick("makers", "maker")}, n % 300,
    CASE WHEN spoken < 0.08 THEN ${pick("russian", "ru")} || ', №' || n % 997 WHEN spoken < 0.1 THEN ${pick("kazakh", "kk")} || ', №' || n % 997
      ELSE ${pick("verbs", "verb")} || ' ' || ${pick("objects", "object")} || ' ' || ${pick("ends", "end")} || ', '
        || ${pick("objects", "second")} || ' ' || ${pick("ends", "third")} || ' (' || n % 9973 || ').' END,
    CASE WHEN spoken < 0.08 THEN 'ru' WHEN spoken < 0.1 THEN 'kk' ELSE 'en' END,
    ${pick("themes", "theme")},
    CASE WHEN ${chance("more")} < 0.3 THEN array_remove(ARRAY[${pick("themes", "further")}], ${pick("themes", "theme")}) ELSE '{}' END,
    CASE WHEN ${chance("some")} < 0.6 THEN ARRAY[${pick("groups", "group")}] ELSE '{}' END,
    ARRAY[1 + floor(${chance("goal")} * 17)::int, 16]::smallint[],
    CASE WHEN ${chance("to")} < 0.9 THEN 'Government of ' || names[state] ELSE 'Parliament' END,
    (enum_range(NULL::measure))[1 + floor(${chance("measure")} * 8)::int],
    (enum_range(NULL::state_response))[1 + floor(${chance("response")} * 4)::int],
    CASE WHEN ${chance("targets")} < 0.15 THEN ${pick("treaties", "treaty")} END,
    CASE WHEN ${chance("targets")} < 0.15 THEN 'consent'::target_act END,
    CASE WHEN ${chance("ask")} < 0.2 THEN 'consider' ELSE 'firm' END::ask_strength, 'stated', made_on, 'day',
    'A/HRC/' || 10 + n % 45 || '/' || 1 + n % 40, '1' || n % 60 || '.' || 1 + n % 250, source_id, 'benchmark',
    least(made_on + interval '1 day' + n % 86400 * interval '1 second', timestamptz '2026-11-01'),
    CASE WHEN standing < 0.6 THEN 'pending' ELSE (enum_range(NULL::follow_up_status))[2 + floor(${chance("status")} * 6)::int] END,
    CASE WHEN standing < 0.6 THEN NULL ELSE least(made_on + 400, date '2026-11-01') END
  FROM drawn`;

const assess = `
  INSERT INTO follow_up (recommendation_id, status, assessed_on, assessed_precision, assessor_kind, note, source_id, recorded_by, recorded_at)
  SELECT id, status, status_from, 'day', 'tracker', 'Assessed for the benchmark.', source_id, 'benchmark', recorded_at + interval '400 days'
  FROM recommendation WHERE status_from IS NOT NULL AND recorded_by = 'benchmark'`;
