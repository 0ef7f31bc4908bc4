import { foldName, matchesName } from "./match-name.ts";

/** What a typed text names: one thing, or those that it could name (none, or several). */
export type Picked<Thing> = { readonly one: Thing } | { readonly candidates: readonly Thing[] };

/**
 * Picks what somebody typed into a field: whole names and codes first, then beginnings of words, if only one thing has them.
 * @param namesOf every name and code of a thing, in every language
 */
export function pickNamed<Thing>(
  text: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly (string | null)[],
): Picked<Thing> {
  const wanted = foldName(text);
  // Letters are all that is compared: what holds a control character is no name that somebody typed.
  if (wanted === "" || /\p{Cc}/u.test(text)) return { candidates: [] };
  const whole = things.filter((thing) => namesOf(thing).some((name) => name !== null && foldName(name) === wanted));
  const found = whole.length > 0 ? whole : things.filter((thing) => matchesName(text, namesOf(thing)));
  const [one] = found;
  return one !== undefined && found.length === 1 ? { one } : { candidates: found };
}
