import { hasLocale } from "next-intl";
import { denialOf } from "#domain/permissions/actor.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { signInFor } from "#lib/auth/paths.ts";
import { boundedBody } from "#lib/http/bounded-body.ts";
import { filePolicy } from "#lib/http/content-security-policy.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";
import { isSameOrigin } from "#lib/http/same-origin.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { routing } from "#lib/i18n/routing.ts";
import { largestLogo, setLogo } from "#lib/settings/set-logo.ts";

/** What a form adds to the file: its fields, their names and the lines between them. */
const form = 8 * 1024;

/**
 * Takes the form of the logo and leads back to its page, which says what came of it. A route and not a server action, and
 * not behind proxy.ts: both would read the whole body before anybody could refuse it. So it asks by itself what they ask.
 */
export async function POST(request: Request): Promise<Response> {
  const lang = new URL(request.url).searchParams.get("lang");
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale;
  const page = getPathname({ href: settingsPath("brand"), locale });
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const limited = await limitRequests(request, null);
  if (limited !== null) return limited;
  const actor = await currentActor();
  if (actor === null) return leadTo(signInFor(page));
  if (denialOf(actor, "settings.manage") !== null) return new Response(null, { status: 403 });
  const body = await boundedBody(request, largestLogo + form);
  if (body === null) return leadTo(`${page}?logo=imageLarge#logo-form`);
  const sent = await readForm(body, request.headers.get("content-type") ?? "");
  if (sent === null) return new Response(null, { status: 400 });
  const result = await setLogo(sent.bytes, { version: sent.version, by: actor.email });
  return leadTo(`${page}?logo=${result.outcome === "refused" ? result.rule : result.outcome}#logo-form`);
}

async function readForm(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> | null; readonly version: number } | null> {
  try {
    const fields = await new Response(body, { headers: { "Content-Type": type } }).formData();
    const file = fields.get("logo");
    const version = Number(fields.get("version"));
    if (fields.get("do") === "remove") return { bytes: null, version };
    return { bytes: file instanceof Blob ? await file.bytes() : new Uint8Array(), version };
  } catch {
    // No form at all.
    return null;
  }
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Content-Security-Policy": filePolicy } });
}
