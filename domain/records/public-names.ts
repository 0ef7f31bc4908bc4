import type { ReducedDate } from "../dates/calendar-date.ts";

/** Names under which people find what is recorded. They are made once and never change by a correction. */

/** Longest that the words of a mandate may be in an address. */
const longestWords = 50;

/** "Independence of judges and lawyers" → "independence-of-judges-and-lawyers", cut between words. */
function toSlug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replaceAll(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length >= longestWords) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug;
}

/**
 * The public name of a visit, by state, year and whose visit it was: "kaz-2026-torture".
 * @param of whose visit it was, the surest first: the first that gives a word is taken
 * @param taken names that other visits have or had
 */
export function visitSlug(
  { state, start, of }: { readonly state: string; readonly start: ReducedDate | null; readonly of: readonly string[] },
  taken: ReadonlySet<string>,
): string {
  const words = of.map(toSlug).find((slug) => slug !== "") ?? "visit";
  const base = [state.toLowerCase(), ...(start === null ? [] : [start.slice(0, 4)]), words].join("-");
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
  return name;
}

/**
 * The public name of a recommendation ("KAZ-2026-R1") or a promise ("KAZ-2026-P1"): the state, the year and the number after
 * the last one that was ever given.
 * @param taken names that others have or had
 */
export function nextRef(
  { state, year, letter }: { readonly state: string; readonly year: string; readonly letter: "R" | "P" },
  taken: Iterable<string>,
): string {
  const beginning = `${state}-${year}-${letter}`;
  let last = 0;
  for (const ref of taken) {
    const number = ref.startsWith(beginning) ? ref.slice(beginning.length) : "";
    if (/^\d+$/.test(number)) last = Math.max(last, Number(number));
  }
  return `${beginning}${last + 1}`;
}
