import type { IsoDay } from "../dates/calendar-date.ts";

/** A page as it is cited. Everything in words is in one language. */
export interface Citation {
  /** By what the entry is known in a list of references: letters, digits and hyphens. */
  readonly key: string;
  /** Name of the site. */
  readonly site: string;
  /** Name of the page. */
  readonly title: string;
  /** What the page shows in words: "status as at 25 November 2026". */
  readonly status: string;
  /** The day on which it was read, and the same in words: "read on 25 November 2026". */
  readonly read: { readonly day: IsoDay; readonly words: string };
  /** The day of the record that it shows. */
  readonly recorded: IsoDay;
  /** The full address that shows the same on any later day. */
  readonly url: string;
  /** ISO 639-1 code of the language of the page. */
  readonly language: string;
}

/** A value on one line, as every form below has it. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** The citation as a sentence and an address. */
export function citationText({ site, title, status, read, url }: Citation): string {
  return oneLine(`${site}, “${title}”, ${status}, ${read.words}. ${url}`);
}

const bibtexSpecial: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which BibTeX and LaTeX see nothing but text. */
function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\~^{}&%$#_]/g, (one) => bibtexSpecial[one] ?? `\\${one}`);
}

/**
 * The citation as an entry of BibTeX. Titles and names stand in braces of their own, which keep their capitals; an address
 * stands as it is, because the field is read letter by letter, with what would end it written in percent.
 */
export function toBibtex({ key, site, title, status, read, recorded, url, language }: Citation): string {
  const address = oneLine(url).replace(/[\\{}\s]/g, (one) => encodeURIComponent(one));
  const fields = [
    ["author", `{${bibtexText(site)}}`],
    ["title", `{${bibtexText(title)}}`],
    ["year", recorded.slice(0, 4)],
    ["note", bibtexText(status)],
    ["url", address],
    ["urldate", read.day],
    ["language", bibtexText(language)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}\n`;
}

/**
 * The citation as a record of RIS: a tag of two letters, two spaces, a hyphen and a space before each value, one value a line,
 * lines ended by CR LF, and ER at the end.
 */
export function toRis({ key, site, title, status, read, recorded, url, language }: Citation): string {
  const day = (iso: IsoDay) => `${iso.replaceAll("-", "/")}/`;
  const fields = [
    ["TY", "ELEC"],
    ["ID", key],
    // An asterisk is no part of a name there.
    ["AU", site.replaceAll("*", " ")],
    ["TI", title],
    ["PB", site],
    ["PY", recorded.slice(0, 4)],
    ["DA", day(recorded)],
    ["Y2", day(read.day)],
    ["N1", status],
    ["LA", language],
    ["UR", url],
  ];
  return `${fields.map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`).join("")}ER  - \r\n`;
}

/** Words as the key of an entry: "recommendation KAZ-2003-R1" becomes "recommendation-KAZ-2003-R1". */
export function citationKey(words: string): string {
  return (
    words
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "page"
  );
}
