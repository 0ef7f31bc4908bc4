import type { IsoDay } from "../dates/calendar-date.ts";
import type { TreatyRules } from "../treaty-law/rules.ts";

export interface TreatyName {
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Chapter and number in the UN Treaty Collection, as IV-4. */
  readonly untcNumber: string;
}

export interface TreatySummary extends TreatyName {
  readonly aliases: readonly string[];
  readonly untsNumber: number | null;
  readonly adoptedOn: IsoDay;
  readonly adoptedAt: string;
  readonly officialEntryIntoForceOn: IsoDay | null;
  readonly parent: string | null;
  readonly body: { readonly code: string; readonly name: string } | null;
  readonly rules: TreatyRules;
}

/** Everything under which a treaty can be found: titles, code, address, number in the UN Treaty Collection, aliases. */
export function treatyNames({ title, shortTitle, code, slug, untcNumber, aliases }: TreatySummary): readonly string[] {
  return [title, shortTitle, code, slug, untcNumber, ...aliases];
}

/** The treaty that an address names by its code, its slug or its number, in any case; undefined where none is named so. */
export function treatyNamed<Treaty extends TreatyName>(treaties: readonly Treaty[], name: string): Treaty | undefined {
  const wanted = name.toLowerCase();
  return treaties.find(({ code, slug, untcNumber }) =>
    [code, slug, untcNumber].some((one) => one.toLowerCase() === wanted),
  );
}
