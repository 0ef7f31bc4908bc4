import { answerFeed } from "#lib/feeds/answer-feed.ts";
import { answerForNamed } from "#lib/movements/answer-followed.ts";

interface Context {
  readonly params: Promise<{ readonly section: string; readonly file: string }>;
}

/** What moved about a state, a treaty or a visit, as Atom. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = { ...(await params), ending: ".atom" };
  return answerForNamed(request, address, ["states", "treaties", "visits"], (found, rest) =>
    answerFeed(request, found, rest),
  );
}
