import type { IsoDay } from "../dates/calendar-date.ts";
import type { ProcedureKind } from "../entities/record.ts";

/**
 * How a state comes under a procedure: by declaring that it accepts it, by joining the treaty, or by joining unless it
 * opts out. An opt-out is a declaration that the record may lack, so that nothing follows from joining alone there.
 */
export type ProcedureBasis = "declaration" | "joining" | "joining-unless-opted-out";

/** One procedure of one treaty, before the committee that monitors that treaty. */
export interface ProcedureRule {
  readonly treaty: string;
  readonly article: string;
  readonly procedure: ProcedureKind;
  readonly basis: ProcedureBasis;
  /**
   * First day on which the procedure worked, where that is later than the treaty's own entry into force. "not-yet": it
   * does not work yet.
   */
  readonly since?: IsoDay | "not-yet";
}

/** Which treaty gives which procedure, by which article. */
export const procedureCatalogue: readonly ProcedureRule[] = [
  { treaty: "ICERD", article: "11", procedure: "state-complaints", basis: "joining" },
  // Art. 14(9): the Committee is competent once ten states have made the declaration.
  { treaty: "ICERD", article: "14", procedure: "individual-complaints", basis: "declaration", since: "1982-12-03" },
  { treaty: "ICESCR-OP", article: "2", procedure: "individual-complaints", basis: "joining" },
  { treaty: "ICESCR-OP", article: "10", procedure: "state-complaints", basis: "declaration" },
  { treaty: "ICESCR-OP", article: "11", procedure: "inquiry", basis: "declaration" },
  // Art. 41(2): in force once ten states have made the declaration.
  { treaty: "ICCPR", article: "41", procedure: "state-complaints", basis: "declaration", since: "1979-03-28" },
  { treaty: "ICCPR-OP1", article: "1", procedure: "individual-complaints", basis: "joining" },
  { treaty: "OP-CEDAW", article: "2", procedure: "individual-complaints", basis: "joining" },
  { treaty: "OP-CEDAW", article: "8", procedure: "inquiry", basis: "joining-unless-opted-out" },
  { treaty: "CAT", article: "20", procedure: "inquiry", basis: "joining-unless-opted-out" },
  { treaty: "CAT", article: "21", procedure: "state-complaints", basis: "declaration" },
  { treaty: "CAT", article: "22", procedure: "individual-complaints", basis: "declaration" },
  { treaty: "OP-CRC-IC", article: "5", procedure: "individual-complaints", basis: "joining" },
  { treaty: "OP-CRC-IC", article: "12", procedure: "state-complaints", basis: "declaration" },
  { treaty: "OP-CRC-IC", article: "13", procedure: "inquiry", basis: "joining-unless-opted-out" },
  { treaty: "ICMW", article: "76", procedure: "state-complaints", basis: "declaration", since: "not-yet" },
  { treaty: "ICMW", article: "77", procedure: "individual-complaints", basis: "declaration", since: "not-yet" },
  { treaty: "OP-CRPD", article: "1", procedure: "individual-complaints", basis: "joining" },
  { treaty: "OP-CRPD", article: "6", procedure: "inquiry", basis: "joining-unless-opted-out" },
  { treaty: "CED", article: "30", procedure: "urgent-action", basis: "joining" },
  { treaty: "CED", article: "31", procedure: "individual-complaints", basis: "declaration" },
  { treaty: "CED", article: "32", procedure: "state-complaints", basis: "declaration" },
  { treaty: "CED", article: "33", procedure: "inquiry", basis: "joining-unless-opted-out" },
];

/**
 * The procedure that an article of a treaty gives; undefined where it gives none. Paragraphs are left aside: "31(1)" is
 * article 31.
 */
export function procedureOf(treaty: string, article: string): ProcedureRule | undefined {
  const number = /^\d+/.exec(article.trim())?.[0];
  return procedureCatalogue.find((rule) => rule.treaty === treaty && rule.article === number);
}

/** The articles that a declaration names, each by itself: "31; 32" is two. */
export function articlesOf(articles: string | null): string[] {
  return articles === null ? [] : articles.split(/[;,]/).flatMap((one) => one.trim() || []);
}

/**
 * True for a protocol that is itself the procedure: whoever joins it accepts complaints by individuals to the committee
 * of its parent.
 */
export function givesComplaints(treaty: string): boolean {
  return procedureCatalogue.some((rule) => rule.treaty === treaty && followsFromJoining(rule));
}

/**
 * True for what joining alone gives, and each party is told of: complaints by individuals. Other such procedures are
 * the same for all parties.
 */
export function followsFromJoining({ basis, procedure }: ProcedureRule): boolean {
  return basis === "joining" && procedure === "individual-complaints";
}
