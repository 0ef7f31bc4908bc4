import { useLocale, useTranslations } from "next-intl";
import type { LinkView } from "#components/ui/address.ts";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** Chooses the state that the dashboard is about; the choice stays in the address. */
export function FocusForm({
  states,
  chosen,
  link,
}: {
  readonly states: readonly StateIndexRow[];
  readonly chosen: string;
  readonly link: LinkView;
}) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <form action={getPathname({ href: "/", locale })} method="get" className="flex items-center gap-2" data-print="no">
      <HiddenFields query={{ ...link }} />
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
