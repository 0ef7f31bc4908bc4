import { openApi } from "#lib/http/openapi.ts";
import { interfaceOffProblem } from "#lib/http/problem.ts";
import { offersInterface } from "#lib/settings/offers-interface.ts";

/** The description of the interface, for programs. Where the interface is switched off, readers learn nothing of it. */
export async function GET(): Promise<Response> {
  if (!(await offersInterface())) return interfaceOffProblem();
  return Response.json(openApi(), {
    headers: { "Cache-Control": "public, max-age=3600", "Access-Control-Allow-Origin": "*" },
  });
}
