import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import { Link } from "#lib/i18n/navigation.ts";

/** What a colleague did to an act while somebody was about to change it, and the way on. */
export function StaleNotice({
  ended,
  path,
}: {
  readonly ended: {
    readonly by: string;
    readonly on: string;
    readonly reason: string;
    readonly supersededBy: string | null;
  };
  /** What one was about to do: the last part of the address. */
  readonly path: "correct" | "retract";
}) {
  const t = useTranslations("acts.correct");
  const locale = useLocale();
  const how = ended.supersededBy === null ? "retracted" : "corrected";
  return (
    <div role="alert" className="mb-6 max-w-prose border-danger border-l-4 bg-surface px-4 py-3">
      <p>{t("stale", { by: ended.by, how, date: formatDay(ended.on, locale, "long"), reason: ended.reason })}</p>
      {ended.supersededBy === null ? null : (
        <p className="mt-2">
          <Link href={`/admin/acts/${ended.supersededBy}/${path}`} className="link">
            {t("goOn")}
          </Link>
        </p>
      )}
    </div>
  );
}
