import { answerFeed } from "#lib/feeds/answer-feed.ts";
import { answerForSearch } from "#lib/movements/answer-followed.ts";

/** What moved among the recommendations that a search finds, as Atom. */
export function GET(request: Request): Promise<Response> {
  return answerForSearch(request, (found, address) => answerFeed(request, found, address));
}
