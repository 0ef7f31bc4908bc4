import { useTranslations } from "next-intl";
import { NavLinks } from "./nav-links.tsx";
import { ViewLink } from "./view-link.tsx";

const parts = [
  ["/", "dashboard"],
  ["/states", "states"],
  ["/treaties", "treaties"],
  ["/visits", "visits"],
  ["/recommendations", "recommendations"],
  ["/changes", "changes"],
  ["/about", "about"],
] as const;

/** Name of the site and its parts. */
export function SiteHeader() {
  const t = useTranslations("common");
  return (
    <header className="border-line border-b bg-surface" data-print="no">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 px-4 pt-3 md:px-8">
        <ViewLink
          href="/"
          className="inline-flex min-h-8 items-center gap-2.5 font-semibold font-serif text-base hover:underline"
        >
          <svg width={20} height={20} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0 text-party">
            <path d="M7 5h18v22H7z" fill="none" stroke="currentColor" strokeWidth={2.5} strokeLinejoin="round" />
            <path d="M11.5 11h9M11.5 15.5h9" stroke="currentColor" strokeWidth={2.25} strokeLinecap="round" />
            <circle cx={19.5} cy={21.5} r={3} fill="currentColor" />
          </svg>
          {t("siteName")}
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
