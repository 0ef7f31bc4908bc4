import { useLocale, useTranslations } from "next-intl";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** Chooses the state that the dashboard is about; the choice stays in the address. */
export function FocusForm({
  states,
  chosen,
  linkAsAt,
}: {
  readonly states: readonly StateIndexRow[];
  readonly chosen: string;
  readonly linkAsAt: IsoDay | null;
}) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <form action={getPathname({ href: "/", locale })} method="get" className="flex items-center gap-2" data-print="no">
      {linkAsAt === null ? null : <input type="hidden" name="asAt" value={linkAsAt} />}
      <select name="state" defaultValue={chosen} key={chosen} aria-label={t("focus")} className="field w-56 min-w-0">
        {states.map(({ state }) => (
          <option key={state.iso3} value={state.iso3}>
            {state.name}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t("focusApply")}
      </button>
    </form>
  );
}
