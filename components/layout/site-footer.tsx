import { useTranslations } from "next-intl";
import { Contact } from "./contact.tsx";
import type { ShownSite } from "./shown-site.ts";
import { ViewLink } from "./view-link.tsx";

/** What this is, and how far its facts reach. */
export function SiteFooter({ site }: { readonly site: ShownSite }) {
  const t = useTranslations("common");
  return (
    <footer className="mt-20 border-line border-t bg-sunken">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-12 gap-y-4 px-4 py-8 text-sm md:px-8">
        <div className="max-w-prose space-y-1 text-ink-2">
          <p className="font-semibold font-serif text-ink">{site.name}</p>
          <p>{t("footer.what")}</p>
          <p>{t("footer.freshness")}</p>
          <Contact {...site} />
        </div>
        <ul className="space-y-1" data-print="no">
          <li>
            <ViewLink href="/about" prefetch={false} className="link inline-flex min-h-6 items-center">
              {t("footer.about")}
            </ViewLink>
          </li>
          <li>
            <ViewLink href="/open-questions" prefetch={false} className="link inline-flex min-h-6 items-center">
              {t("footer.questions")}
            </ViewLink>
          </li>
          {site.publicInterface ? (
            <li>
              <a href="/api/v1/openapi.json" className="link inline-flex min-h-6 items-center">
                {t("footer.interface")}
              </a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  );
}
