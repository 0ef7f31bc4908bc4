import { answerCalendar } from "#lib/calendars/answer-calendar.ts";
import { answerForNamed } from "#lib/movements/answer-followed.ts";

interface Context {
  readonly params: Promise<{ readonly section: string; readonly file: string }>;
}

/** The days of a state or a treaty, as iCalendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = { ...(await params), ending: ".ics" };
  return answerForNamed(request, address, ["states", "treaties"], (found, { locale }) =>
    answerCalendar(request, found, locale),
  );
}
