import { logoAddress } from "#domain/settings/logo-address.ts";
import type { ShownSite } from "./shown-site.ts";

/** The picture beside the name of the site, which says what it is: the one that is set, else the one that is shipped. */
export function SiteLogo({ image }: { readonly image: ShownSite["logo"] }) {
  if (image !== null) {
    return (
      // As an image nothing in a file of SVG can run or load, whoever drew it.
      // biome-ignore lint/performance/noImgElement: it is small, and is kept by browsers for good
      <img
        src={logoAddress(image)}
        alt=""
        {...(image.width === null || image.height === null ? {} : { width: image.width, height: image.height })}
        className="h-7 w-auto max-w-40 shrink-0 object-contain"
      />
    );
  }
  return (
    <svg width={20} height={20} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0 text-party">
      <path d="M7 5h18v22H7z" fill="none" stroke="currentColor" strokeWidth={2.5} strokeLinejoin="round" />
      <path d="M11.5 11h9M11.5 15.5h9" stroke="currentColor" strokeWidth={2.25} strokeLinecap="round" />
      <circle cx={19.5} cy={21.5} r={3} fill="currentColor" />
    </svg>
  );
}
