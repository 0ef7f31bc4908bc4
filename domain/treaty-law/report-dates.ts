import { addMonths, type IsoDay } from "../dates/calendar-date.ts";

/** When a state's first report to a treaty's body is due, as the treaty itself says it. */
interface FirstReport {
  /** After the entry into force for the state. */
  readonly years: number;
  readonly article: string;
}

/**
 * Treaties whose text gives a time for the first report, by their codes: "within … year(s) after the entry into force … for
 * the State Party concerned". Left out, because their text gives none: ICESCR (art. 17 leaves it to the Economic and Social
 * Council), and all that set up no reporting. When later reports fall due is nowhere stated as a day: the texts give periods
 * that the committees have long replaced by days of their own, which are not on record here.
 */
const firstReports: Readonly<Record<string, FirstReport>> = {
  ICERD: { years: 1, article: "9(1)(a)" },
  ICCPR: { years: 1, article: "40(1)(a)" },
  CEDAW: { years: 1, article: "18(1)(a)" },
  CAT: { years: 1, article: "19(1)" },
  CRC: { years: 2, article: "44(1)(a)" },
  "OP-CRC-AC": { years: 2, article: "8(1)" },
  "OP-CRC-SC": { years: 2, article: "12(1)" },
  ICMW: { years: 1, article: "73(1)(a)" },
  CRPD: { years: 2, article: "35(1)" },
  CED: { years: 2, article: "29(1)" },
};

/**
 * The last day for a state's first report under a treaty, with the article that says so; null where the treaty gives none.
 * @param inForceOn the day on which the treaty entered into force for the state
 */
export function firstReportDue(
  treaty: string,
  inForceOn: IsoDay,
): { readonly on: IsoDay; readonly article: string; readonly years: number } | null {
  const rule = Object.hasOwn(firstReports, treaty) ? firstReports[treaty] : undefined;
  if (rule === undefined) return null;
  return { on: addMonths(inForceOn, 12 * rule.years), article: rule.article, years: rule.years };
}
