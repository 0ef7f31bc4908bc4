import type { FollowedThing } from "#data/find-followed.ts";
import { listMovements } from "#data/list-movements.ts";
import { recordBegins } from "#data/record-begins.ts";
import { feedPath } from "#domain/movements/followed.ts";
import { latestOf } from "#domain/movements/movement.ts";
import { answerText } from "#lib/http/conditional.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { translator } from "#lib/i18n/translator.ts";
import { movementWords } from "#lib/movements/movement-words.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { siteName } from "#lib/settings/site-name.ts";
import { stableId } from "#lib/stable-id.ts";
import { atomType, writeAtom } from "./write-atom.ts";

/** Entries on a page of a feed. */
const pageLength = 50;

/** Answers with a page of the feed of something that is followed. @param cursor as the page before gave it */
export async function answerFeed(
  request: Request,
  { followed, scope, title, path }: FollowedThing,
  { locale, cursor, query }: { readonly locale: Locale; readonly cursor: string | null; readonly query: string },
): Promise<Response> {
  const [{ items, nextCursor }, t, words, author] = await Promise.all([
    listMovements({ scope, from: null, cursor, limit: pageLength, locale }),
    translator(locale),
    movementWords(locale),
    siteName(locale),
  ]);
  const origin = publicOrigin();
  const first = `${origin}${withQuery(feedPath(followed), query)}`;
  const pageOf = (after: string | null) => (after === null ? first : withQuery(first, `cursor=${after}`));
  const updated = latestOf(items) ?? (await recordBegins())?.toISOString() ?? "1970-01-01T00:00:00.000Z";
  const text = writeAtom({
    id: `urn:uuid:${stableId(`feed ${feedPath(followed)}`)}`,
    language: locale,
    title: t("movements.feed.title", { title }),
    subtitle: t("movements.feed.subtitle"),
    author,
    updated,
    self: pageOf(cursor),
    alternate: `${origin}${pathIn(locale, path)}`,
    first,
    next: nextCursor === null ? null : pageOf(nextCursor),
    entries: items.map((item) => {
      const { title: entryTitle, lines } = words(item);
      return {
        id: `urn:uuid:${stableId(`movement ${item.id}`)}`,
        title: entryTitle,
        updated: item.at,
        alternate: `${origin}${pathIn(locale, item.path)}`,
        text: lines.join("\n"),
      };
    }),
  });
  return answerText(request, text, { type: atomType, lastModified: new Date(updated) });
}

function withQuery(address: string, query: string): string {
  if (query === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}
