import type { MarkedText } from "#domain/entities/pages.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "./prisma.ts";
import { wordsQuery } from "./sql/recommendation-words.sql.ts";

/** Around what was found; no text of a recommendation holds such characters. */
const [begin, end] = ["\u0002", "\u0003"];

/**
 * The texts of recommendations in pieces, those that hold what was looked for marked.
 * @returns by public name; empty where no words are looked for
 */
export async function markTexts(
  ids: readonly string[],
  terms: SearchTerms,
): Promise<Readonly<Record<string, readonly MarkedText[]>>> {
  const query = wordsQuery(terms);
  if (query === null || ids.length === 0) return {};
  const options = `HighlightAll=true, StartSel=${begin}, StopSel=${end}`;
  const rows = await getPrisma().$queryRaw<{ ref: string; marked: string }[]>(Prisma.sql`
    SELECT ref, ts_headline(CASE language WHEN 'en' THEN 'english' WHEN 'ru' THEN 'russian' ELSE 'simple' END::regconfig,
      text, ${query}, ${options}) AS marked
    FROM recommendation WHERE id = ANY (${[...ids]}::uuid[])`);
  return Object.fromEntries(rows.map(({ ref, marked }) => [ref, piecesOf(marked)]));
}

function piecesOf(marked: string): MarkedText[] {
  return marked
    .split(begin)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = "", rest = ""] = part.split(end);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
