/** Where browsers send what the policy forbade; app/api/csp-report logs it. */
const reportPath = "/api/csp-report";

/** The name by which the policy speaks of that address, and the header that tells browsers where it is. */
export const reportingEndpoints = `csp="${reportPath}"`;

/**
 * What a page may load and run, for the header Content-Security-Policy: scripts that carry this answer's nonce and those
 * that these load, and nothing that stands in the markup. Style sheets are files of this site. Style attributes are
 * allowed, because charts place their marks by them; they cannot run anything.
 * @param nonce new for every answer; Next.js puts it on its scripts where it finds it in the request's header of that name
 * @param options.development lets the tools of npm run dev evaluate code and put in styles
 * @param options.embedded true for a picture that other sites may show in a frame
 */
export function pagePolicy(
  nonce: string,
  { development, embedded }: { readonly development: boolean; readonly embedded: boolean },
): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embedded ? "*" : "'none'"}`,
    `report-uri ${reportPath}`,
    "report-to csp",
  ].join("; ");
}

/**
 * The same for a picture that somebody uploaded, opened by itself: a drawing in SVG is a document, and hostile until proved
 * otherwise. It may set its own colours; the sandbox takes scripts, forms, windows and this site's origin from it.
 */
export const uploadPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same for what is no page: answers of the interface and files. Opened by themselves they load an icon at most. */
export const filePolicy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
