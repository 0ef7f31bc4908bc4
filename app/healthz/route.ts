/** Answers once pages are served; says nothing about the database. */
export function GET(): Response {
  return new Response("ok\n", {
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}
