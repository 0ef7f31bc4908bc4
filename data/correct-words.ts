import { nearWord } from "#domain/search/near-word.ts";
import { getPrisma } from "./prisma.ts";

/** How many words that look alike are weighed. */
const mostAlike = 20;

/**
 * For words that no text has and that begin none either: the nearest that texts have.
 * @returns the words that were replaced; none where nothing is near
 */
export async function correctWords(
  words: readonly string[],
): Promise<{ readonly typed: string; readonly taken: string }[]> {
  const rows = await getPrisma().$queryRaw<{ typed: string; alike: string[] }[]>`
    SELECT typed, ARRAY(SELECT word FROM search_word WHERE word % lower(typed) ORDER BY similarity(word, lower(typed)) DESC, word
      LIMIT ${mostAlike}) AS alike
    FROM unnest(${[...words]}::text[]) AS typed
    WHERE NOT EXISTS (SELECT FROM search_word WHERE word = lower(typed))`;
  return rows.flatMap(({ typed, alike }) => {
    const taken = nearWord(typed, alike);
    return taken === null ? [] : [{ typed, taken }];
  });
}
