import { useLocale, useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { knownDate, type ReducedDate } from "#domain/dates/calendar-date.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Open recommendations with the act that may have answered them, each with the way to judge it. */
export function SuggestionList({
  suggestions,
  mayAssess,
}: {
  readonly suggestions: readonly {
    readonly ref: string;
    readonly text: string;
    readonly state: string;
    readonly treaty: string;
    readonly act: { readonly id: string; readonly kind: ActionKind; readonly date: ReducedDate | null };
  }[];
  readonly mayAssess: boolean;
}) {
  const t = useTranslations("acts.queue");
  const kinds = useTranslations("ui.actions");
  const locale = useLocale();
  return (
    <ul className="max-w-prose space-y-3">
      {suggestions.map(({ ref, text, state, treaty, act }) => (
        <li key={ref}>
          <Link href={`/recommendations/${ref}`} prefetch={false} className="link">
            {ref}
          </Link>{" "}
          {text}
          <span className="block text-ink-2 text-sm">
            <Link href={`/acts/${act.id}`} prefetch={false} className="link">
              {t("actSince", {
                state,
                treaty,
                act: kinds(act.kind),
                date: formatKnownDate(knownDate(act.date), locale),
              })}
            </Link>
            {mayAssess ? (
              <>
                {" · "}
                <Link
                  href={address("/admin/records/follow-up/new", {
                    recommendation: ref,
                    status: "implemented",
                    date: act.date,
                    action: act.id,
                  })}
                  prefetch={false}
                  className="link"
                >
                  {t("assess")}
                </Link>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
