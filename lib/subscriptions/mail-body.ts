import type { Locale } from "#lib/i18n/routing.ts";
import { writeHtml, writeHtmlElement, type XmlElement } from "#lib/xml/write-xml.ts";

/** A part of a mail: words, or something under its own title, perhaps with an address. */
export type MailPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "link"; readonly address: string }
  | { readonly kind: "item"; readonly title: string; readonly lines: readonly string[]; readonly address: string }
  /** What comes after it is about the mail itself. */
  | { readonly kind: "rule" };

/** The parts as plain text (RFC 3676, 4.3: "-- " begins what is about the mail itself). */
export function plainText(parts: readonly MailPart[]): string {
  return `${parts.map(plainPart).join("\n\n")}\n`;
}

function plainPart(part: MailPart): string {
  switch (part.kind) {
    case "words":
      return part.text;
    case "link":
      return part.address;
    case "item":
      return [part.title, ...part.lines, part.address].join("\n");
    case "rule":
      return "-- ";
  }
}

/** The parts as a page of HTML, every text escaped; it loads nothing. */
export function htmlText(locale: Locale, title: string, parts: readonly MailPart[]): string {
  return writeHtml({
    name: "html",
    attributes: { lang: locale },
    children: [
      {
        name: "head",
        children: [
          { name: "meta", attributes: { charset: "utf-8" } },
          { name: "title", children: [title] },
        ],
      },
      {
        name: "body",
        attributes: { style: "font-family: sans-serif; line-height: 1.5; max-width: 40em" },
        children: parts.map(htmlPart),
      },
    ],
  });
}

const link = (address: string, text: string): XmlElement => ({
  name: "a",
  attributes: { href: address },
  children: [text],
});

/** A mail with words before all that it says, in its text and in its page of HTML. */
export function withWordsFirst(
  mail: { readonly text: string; readonly html: string },
  words: string,
): { readonly text: string; readonly html: string } {
  const paragraph = writeHtmlElement(htmlPart({ kind: "words", text: words }));
  return {
    text: `${words}\n\n${mail.text}`,
    html: mail.html.replace(/<body[^>]*>/, (opening) => `${opening}${paragraph}`),
  };
}

function htmlPart(part: MailPart): XmlElement {
  switch (part.kind) {
    case "words":
      return { name: "p", children: [part.text] };
    case "link":
      return { name: "p", children: [link(part.address, part.address)] };
    case "item":
      return {
        name: "div",
        attributes: { style: "margin: 1.2em 0" },
        children: [
          { name: "p", attributes: { style: "margin: 0" }, children: [link(part.address, part.title)] },
          ...part.lines.map((line) => ({ name: "p", attributes: { style: "margin: 0" }, children: [line] })),
        ],
      };
    case "rule":
      return { name: "hr" };
  }
}
