import { absentCode, statusOfCode } from "#domain/visualisation/map-strands.ts";
import type { LandThen, ToldAct } from "#domain/visualisation/moving-map.ts";
import { formatDay } from "#lib/i18n/format-date.ts";

/** Where the day goes, in an address and in a title that the browser fills. */
export const dayPlace = "0000-00-00";

/** What the browser says of a land, put together on the server: {name} and the like are filled in there. */
export interface MapWords {
  /** By code: what each status is called. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly uncertain: string;
  readonly absent: string;
  /** With {count} and {of}. */
  readonly bound: string;
  /** What tells acts, by number: with {day} where its day is known, which is filled in then. */
  readonly phrases: readonly string[];
  readonly locale: string;
}

/** A sentence with its places filled. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The lines about a land: its name, then what it is and did. */
export function linesOf(then: LandThen, fallback: string, words: MapWords): readonly string[] {
  if (then.code === absentCode || then.name === null) return [fallback, words.absent];
  if (then.count !== null) {
    return [then.name, fill(words.bound, { count: String(then.count), of: String(then.of ?? "") })];
  }
  const { status = "none", uncertain = false } = statusOfCode(then.code) ?? {};
  const word = words.statuses[status] ?? status;
  return [
    then.name,
    uncertain ? fill(words.uncertain, { status: word }) : word,
    ...(then.told === null ? [] : [tell(then.told, words)]),
  ];
}

/** An act in words. */
export function tell([from, phrase]: ToldAct, { phrases, locale }: MapWords): string {
  return fill(phrases[phrase] ?? "", { day: formatDay(from, locale) });
}
