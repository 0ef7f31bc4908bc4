import { answerVisitCalendar } from "#lib/calendars/answer-visit-calendar.ts";
import { answerForStates } from "#lib/movements/answer-followed.ts";

/** The days of visits, as iCalendar. */
export function GET(request: Request): Promise<Response> {
  return answerForStates(request, (scope, address) => answerVisitCalendar(request, scope, address));
}
