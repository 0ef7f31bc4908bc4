import { kazakhStem } from "#domain/search/kazakh-stem.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";

/** Shorter beginnings stand in too many words to be looked for. */
const shortestBeginning = 4;

/** A word as a lexeme of its own in the language of tsquery, whatever it holds. */
const quoted = (word: string) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/**
 * A word in every form: its stem in English and Russian, the word itself or its beginning as it is written, and the stem of a
 * Kazakh word, among Kazakh words alone. See recommendation_words in the migrations.
 */
function anyForm(word: string): Prisma.Sql {
  const asWritten = [...word].length >= shortestBeginning ? `${quoted(word)}:*` : quoted(word);
  const kazakh = /\p{Script=Cyrillic}/u.test(word)
    ? Prisma.sql`|| to_tsquery('simple', ${`${quoted(kazakhStem(word))}:*B`})`
    : Prisma.empty;
  return Prisma.sql`(plainto_tsquery('english', ${word}) || plainto_tsquery('russian', ${word})
    || to_tsquery('simple', ${asWritten}) ${kazakh})`;
}

const phrase = (text: string) => Prisma.sql`phraseto_tsquery('simple', ${text})`;

/** All words and phrases as one query of the index of words; null where there are none. */
export function wordsQuery({ words, phrases }: SearchTerms): Prisma.Sql | null {
  const parts = [...words.map(anyForm), ...phrases.map(phrase)];
  return parts.length === 0 ? null : Prisma.sql`(${Prisma.join(parts, " && ")})`;
}

const beginsWith = (text: string) => `${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;

/** Condition on recommendations "r" that have what was typed. */
export function holdsTerms(terms: SearchTerms): Prisma.Sql {
  const { phrases, excluded, symbols, refs, paragraphs } = terms;
  const query = wordsQuery(terms);
  const conditions = [
    ...(query === null ? [] : [Prisma.sql`r.words @@ ${query}`]),
    // Stems stand beside the words as they are written: an exact phrase is not found in them.
    ...phrases.map((text) => Prisma.sql`ts_filter(r.words, '{a,b,c}') @@ ${phrase(text)}`),
    ...excluded.map((text) =>
      /\s/.test(text) ? Prisma.sql`NOT r.words @@ ${phrase(text)}` : Prisma.sql`NOT r.words @@ ${anyForm(text)}`,
    ),
    ...symbols.map((text) => Prisma.sql`r.symbol LIKE ${beginsWith(text)}`),
    ...refs.map((text) => Prisma.sql`r.ref LIKE ${beginsWith(text)}`),
    ...paragraphs.map((text) => paragraph(text)),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}

/** "95" finds 95 and 95(a), "95.1" finds 95.1; spaces and the word before the number do not matter. */
function paragraph(text: string): Prisma.Sql {
  const number = text.replaceAll(/\s/g, "").toLowerCase();
  const held = Prisma.sql`regexp_replace(lower(r.paragraph), '^\\D+|\\s', '', 'g')`;
  return Prisma.sql`(${held} = ${number} OR ${held} LIKE ${beginsWith(`${number}(`)})`;
}
