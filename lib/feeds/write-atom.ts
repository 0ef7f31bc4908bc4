import type { Instant } from "#domain/dates/instant.ts";
import { writeXml, type XmlElement } from "#lib/xml/write-xml.ts";

/** A page of a feed. Addresses are whole ones. */
export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who publishes it. */
  readonly author: string;
  readonly updated: Instant;
  /** Of this page of the feed. */
  readonly self: string;
  /** Of the page of the site that it is about. */
  readonly alternate: string;
  /** The newest entries; the same as `self` on the first page. */
  readonly first: string;
  /** The next page, with older entries; null on the last. */
  readonly next: string | null;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: Instant;
  readonly alternate: string;
  readonly text: string;
}

const text = (name: string, value: string): XmlElement => ({ name, children: [value] });

function link(rel: string, href: string, type: string): XmlElement {
  return { name: "link", attributes: { rel, type, href } };
}

export const atomType = "application/atom+xml";

/** Writes a page of a feed as Atom (RFC 4287), with links to the other pages (RFC 5005, section 3). */
export function writeAtom(feed: AtomFeed): string {
  return writeXml("http://www.w3.org/2005/Atom", {
    name: "feed",
    attributes: { "xml:lang": feed.language },
    children: [
      text("id", feed.id),
      text("title", feed.title),
      text("subtitle", feed.subtitle),
      text("updated", feed.updated),
      { name: "author", children: [text("name", feed.author)] },
      link("self", feed.self, atomType),
      link("alternate", feed.alternate, "text/html"),
      link("first", feed.first, atomType),
      feed.next === null ? null : link("next", feed.next, atomType),
      ...feed.entries.map((entry) => ({
        name: "entry",
        children: [
          text("id", entry.id),
          text("title", entry.title),
          text("updated", entry.updated),
          text("published", entry.updated),
          link("alternate", entry.alternate, "text/html"),
          { name: "content", attributes: { type: "text" }, children: [entry.text] },
        ],
      })),
    ],
  });
}
