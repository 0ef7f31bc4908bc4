import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { WithinField } from "#components/states/within-field.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { Period } from "#domain/changes/period.ts";
import { firstYear, lastYear } from "#domain/dates/calendar-date.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { type ChangeFilter, type ChangeSide, filterQuery } from "./change-query.ts";

function Day({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-xs">
        {label}
      </label>
      <input
        id={id}
        type="date"
        name={name}
        key={value}
        defaultValue={value}
        min={`${String(firstYear)}-01-01`}
        max={`${String(lastYear)}-12-31`}
        required
        className="field mt-0.5 w-full min-w-0"
      />
    </div>
  );
}

/** The period of the list and what it is narrowed to, as a form that needs no JavaScript: what is chosen goes into the address. */
export function PeriodForm({
  side,
  period,
  filter,
  names,
  knownAt,
}: {
  readonly side: ChangeSide;
  readonly period: Period<string>;
  readonly filter: ChangeFilter;
  readonly names: Pick<ChangeFilter, "states" | "treaties">;
  readonly knownAt: string | null;
}) {
  const t = useTranslations("changes.form");
  const locale = useLocale();
  const [from, to] = side === "world" ? (["from", "to"] as const) : (["recordedFrom", "recordedTo"] as const);
  const chosen = filterQuery(filter);
  return (
    <search aria-label={t("label")} data-print="no">
      <form
        action={getPathname({ href: "/changes", locale })}
        method="get"
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-[9.5rem_9.5rem_1fr_1fr] xl:grid-cols-[9.5rem_9.5rem_1fr_1fr_1fr_auto]"
      >
        <HiddenFields query={{ knownAt }} />
        <Day name={from} label={t("from")} value={period.from.slice(0, 10)} />
        <Day name={to} label={t("to")} value={period.to.slice(0, 10)} />
        <ChoiceField
          name="state"
          label={t("state")}
          any={t("anyState")}
          chosen={{ value: chosen.state, label: filter.states.map(({ name }) => name).join(", ") }}
          options={names.states.map(({ iso3, name }) => ({ value: iso3, label: name }))}
        />
        <WithinField chosen={filter.within} />
        <ChoiceField
          name="treaty"
          label={t("treaty")}
          any={t("anyTreaty")}
          chosen={{ value: chosen.treaty, label: filter.treaties.map(({ code }) => code).join(", ") }}
          options={names.treaties.map(({ code, shortTitle }) => ({ value: code, label: shortTitle }))}
        />
        <div>
          <button type="submit" className="button">
            {t("show")}
          </button>
        </div>
      </form>
    </search>
  );
}
