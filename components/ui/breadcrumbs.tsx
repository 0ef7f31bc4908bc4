import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

export interface Crumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly href?: string;
}

/** Where the page stands in the whole. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")} data-print="no">
      <ol className="flex flex-wrap items-center gap-x-2 text-ink-2 text-sm">
        {items.map(({ label, href }, index) => (
          <li key={label} className="flex items-center gap-x-2">
            {index === 0 ? null : (
              <span aria-hidden="true" className="text-ink-3">
                /
              </span>
            )}
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <Link href={href} className="link-quiet inline-flex min-h-6 items-center">
                {label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
