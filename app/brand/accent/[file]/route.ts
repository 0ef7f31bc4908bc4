import { sheetOf } from "#domain/settings/accent-sheet.ts";

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/**
 * The style sheet that sets the accents: its address holds them, so that nothing is asked of the database and browsers keep
 * it. Anybody may ask for any colours; pages link to those that are set.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const sheet = sheetOf((await params).file);
  if (sheet === null) return new Response(null, { status: 404 });
  return new Response(sheet, {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
