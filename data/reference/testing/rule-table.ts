import type { Delay, Denunciation } from "#domain/treaty-law/rules.ts";

/** What the treaties' texts say of each treaty that asks for a number of instruments alone, by its code. */

export const days = (count: number): Delay => ({ kind: "days", days: count });
export const months = (count: number): Delay => ({ kind: "months", months: count });
export const notice = (article: string, delay: Delay, notBeforeYears: number | null = null): Denunciation => ({
  kind: "notice",
  article,
  delay,
  notBeforeYears,
});
const year = (article: string) => notice(article, months(12));
const noClause: Denunciation = { kind: "no-clause" };
export const openJoining = (article: string) => ({
  article,
  signature: true,
  ratificationNeedsSignature: true,
  consent: "open",
  signing: "open",
});
const icmwDelay: Delay = { kind: "first-of-month-after-months", months: 3 };
const romeDelay: Delay = { kind: "first-of-month-after-days", days: 60 };

export interface Row {
  readonly count: number;
  readonly organisations?: boolean;
  readonly parent?: boolean;
  readonly first: Delay;
  readonly later?: Delay;
  /** Articles of the first and the later entry into force. */
  readonly articles: readonly [string, string];
  readonly official: string;
  readonly denunciation: Denunciation;
  readonly joining: string;
  readonly closed?: boolean;
  readonly accessionOnly?: boolean;
}

export const table: Record<string, Row> = {
  ICERD: {
    count: 27,
    first: days(30),
    articles: ["19(1)", "19(2)"],
    official: "1969-01-04",
    denunciation: year("21"),
    joining: "17, 18",
  },
  ICESCR: {
    count: 35,
    first: months(3),
    articles: ["27(1)", "27(2)"],
    official: "1976-01-03",
    denunciation: noClause,
    joining: "26",
  },
  "ICESCR-OP": {
    count: 10,
    first: months(3),
    articles: ["18(1)", "18(2)"],
    official: "2013-05-05",
    denunciation: notice("20", months(6)),
    joining: "17",
    closed: true,
  },
  ICCPR: {
    count: 35,
    first: months(3),
    articles: ["49(1)", "49(2)"],
    official: "1976-03-23",
    denunciation: noClause,
    joining: "48",
  },
  "ICCPR-OP1": {
    count: 10,
    parent: true,
    first: months(3),
    articles: ["9(1)", "9(2)"],
    official: "1976-03-23",
    denunciation: notice("12", months(3)),
    joining: "8",
    closed: true,
  },
  "ICCPR-OP2": {
    count: 10,
    first: months(3),
    articles: ["8(1)", "8(2)"],
    official: "1991-07-11",
    denunciation: noClause,
    joining: "7",
    closed: true,
  },
  CEDAW: {
    count: 20,
    first: days(30),
    articles: ["27(1)", "27(2)"],
    official: "1981-09-03",
    denunciation: noClause,
    joining: "25",
  },
  "OP-CEDAW": {
    count: 10,
    first: months(3),
    articles: ["16(1)", "16(2)"],
    official: "2000-12-22",
    denunciation: notice("19", months(6)),
    joining: "15",
    closed: true,
  },
  CAT: {
    count: 20,
    first: days(30),
    articles: ["27(1)", "27(2)"],
    official: "1987-06-26",
    denunciation: year("31"),
    joining: "25, 26",
  },
  OPCAT: {
    count: 20,
    first: days(30),
    articles: ["28(1)", "28(2)"],
    official: "2006-06-22",
    denunciation: year("33"),
    joining: "27",
    closed: true,
  },
  CRC: {
    count: 20,
    first: days(30),
    articles: ["49(1)", "49(2)"],
    official: "1990-09-02",
    denunciation: year("52"),
    joining: "46–48",
  },
  "OP-CRC-AC": {
    count: 10,
    first: months(3),
    later: months(1),
    articles: ["10(1)", "10(2)"],
    official: "2002-02-12",
    denunciation: year("11"),
    joining: "9",
  },
  "OP-CRC-SC": {
    count: 10,
    first: months(3),
    later: months(1),
    articles: ["14(1)", "14(2)"],
    official: "2002-01-18",
    denunciation: year("15"),
    joining: "13",
  },
  "OP-CRC-IC": {
    count: 10,
    first: months(3),
    articles: ["19(1)", "19(2)"],
    official: "2014-04-14",
    denunciation: year("22"),
    joining: "18",
  },
  ICMW: {
    count: 20,
    first: icmwDelay,
    articles: ["87(1)", "87(2)"],
    official: "2003-07-01",
    denunciation: notice("89", { kind: "first-of-month-after-months", months: 12 }, 5),
    joining: "86",
  },
  CRPD: {
    count: 20,
    organisations: false,
    first: days(30),
    articles: ["45(1)", "45(2)"],
    official: "2008-05-03",
    denunciation: year("48"),
    joining: "42, 43",
  },
  "OP-CRPD": {
    count: 10,
    organisations: false,
    parent: true,
    first: days(30),
    articles: ["13(1)", "13(2)"],
    official: "2008-05-03",
    denunciation: year("16"),
    joining: "11",
    closed: true,
  },
  CED: {
    count: 20,
    first: days(30),
    articles: ["39(1)", "39(2)"],
    official: "2010-12-23",
    denunciation: noClause,
    joining: "38",
  },
  GENOCIDE: {
    count: 20,
    first: days(90),
    articles: ["XIII", "XIII"],
    official: "1951-01-12",
    denunciation: { kind: "terms", article: "XIV", firstTermYears: 10, furtherTermYears: 5, noticeMonths: 6 },
    joining: "XI",
  },
  "REFUGEE-1951": {
    count: 6,
    first: days(90),
    articles: ["43(1)", "43(2)"],
    official: "1954-04-22",
    denunciation: year("44"),
    joining: "39",
  },
  "REFUGEE-1967": {
    count: 6,
    first: days(0),
    articles: ["VIII(1)", "VIII(2)"],
    official: "1967-10-04",
    denunciation: year("IX"),
    joining: "V",
    accessionOnly: true,
  },
  "STATELESS-1954": {
    count: 6,
    first: days(90),
    articles: ["39(1)", "39(2)"],
    official: "1960-06-06",
    denunciation: year("40"),
    joining: "35",
  },
  "STATELESS-1961": {
    count: 6,
    first: months(24),
    later: days(90),
    articles: ["18(1)", "18(2)"],
    official: "1975-12-13",
    denunciation: year("19"),
    joining: "16",
  },
  ROME: {
    count: 60,
    first: romeDelay,
    articles: ["126(1)", "126(2)"],
    official: "2002-07-01",
    denunciation: year("127"),
    joining: "125",
  },
};
