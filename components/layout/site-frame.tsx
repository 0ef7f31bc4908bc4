import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ShownSite } from "./shown-site.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** What stands around every page: skip link, head, the page itself, foot. */
export function SiteFrame({ site, children }: { readonly site: ShownSite; readonly children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <>
      <a
        href="#content"
        data-print="no"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-sm bg-accent px-3 py-2 font-semibold text-bg text-sm focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <SiteHeader site={site} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 outline-none md:px-8">
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
