import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";
import type { ChangeSide } from "./change-query.ts";

/** The two lists of changes, as links: in the world, and in this record. */
export function ChangeTabs({
  side,
  hrefs,
}: {
  readonly side: ChangeSide;
  readonly hrefs: Readonly<Record<ChangeSide, string>>;
}) {
  const t = useTranslations("changes.tabs");
  return (
    <nav aria-label={t("label")} data-print="no" className="border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {(["world", "record"] as const).map((one) => (
          <li key={one}>
            <Link
              href={hrefs[one]}
              prefetch={false}
              aria-current={one === side ? "page" : undefined}
              className="inline-flex min-h-10 items-center border-transparent border-b-2 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
