import { openApi } from "#lib/http/openapi.ts";

/** The description of the interface, for programs. */
export function GET(): Response {
  return Response.json(openApi(), {
    headers: { "Cache-Control": "public, max-age=3600", "Access-Control-Allow-Origin": "*" },
  });
}
