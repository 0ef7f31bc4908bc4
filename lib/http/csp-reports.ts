import { z } from "zod";

const text = z.string().optional();
/** As report-uri sends it. */
const single = z.object({
  "csp-report": z.object({
    "effective-directive": text,
    "violated-directive": text,
    "blocked-uri": text,
    "document-uri": text,
  }),
});
/** As report-to sends it. */
const several = z
  .array(z.object({ body: z.object({ effectiveDirective: text, blockedURL: text, documentURL: text }) }))
  .max(20);

/** One line of printable ASCII, without the query of an address, which may hold what is nobody's business. */
function plain(value: string | undefined): string {
  const line = (value ?? "").replace(/[?#].*/s, "").replaceAll(/[^\x20-\x7e]/g, "");
  return line === "" ? "-" : line.slice(0, 200);
}

/**
 * What browsers reported, each in one line that is safe to log: directive, what was blocked, and the page.
 * @param body as sent; never trusted. What is no report gives none
 */
export function readReports(body: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return [];
  }
  const line = (directive: string | undefined, blocked: string | undefined, page: string | undefined) =>
    `${plain(directive)} blocked ${plain(blocked)} on ${plain(page)}`;
  const one = single.safeParse(json);
  if (one.success) {
    const report = one.data["csp-report"];
    const directive = report["effective-directive"] ?? report["violated-directive"];
    return [line(directive, report["blocked-uri"], report["document-uri"])];
  }
  const many = several.safeParse(json);
  if (!many.success) return [];
  return many.data.map(({ body: { effectiveDirective, blockedURL, documentURL } }) =>
    line(effectiveDirective, blockedURL, documentURL),
  );
}
