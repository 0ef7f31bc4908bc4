import { useTranslations } from "next-intl";
import { NavLinks } from "./nav-links.tsx";
import type { ShownSite } from "./shown-site.ts";
import { SiteLogo } from "./site-logo.tsx";
import { ViewLink } from "./view-link.tsx";

const parts = [
  ["/", "dashboard"],
  ["/states", "states"],
  ["/treaties", "treaties"],
  ["/map", "map"],
  ["/matrix", "matrix"],
  ["/compare", "compare"],
  ["/visits", "visits"],
  ["/recommendations", "recommendations"],
  ["/ageing", "ageing"],
  ["/changes", "changes"],
  ["/about", "about"],
] as const;

/** Name of the site and its parts. */
export function SiteHeader({ site }: { readonly site: ShownSite }) {
  const t = useTranslations("common");
  return (
    <header className="border-line border-b bg-surface" data-print="no">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 px-4 pt-3 md:px-8">
        <ViewLink
          href="/"
          prefetch={false}
          className="inline-flex min-h-8 items-center gap-2.5 font-semibold font-serif text-base hover:underline"
        >
          <SiteLogo image={site.logo} />
          {site.name}
        </ViewLink>
        <nav aria-label={t("nav.label")} className="-mb-px max-w-full">
          <ul className="flex flex-wrap gap-x-5">
            <NavLinks items={parts.map(([href, key]) => ({ href, label: t(`nav.${key}`) }))} />
          </ul>
        </nav>
      </div>
    </header>
  );
}
