import { useTranslations } from "next-intl";
import { useId } from "react";
import { StateField } from "#components/states/state-field.tsx";
import { WithinField } from "#components/states/within-field.tsx";
import { TreatyField } from "#components/treaties/treaty-field.tsx";
import { GetForm } from "#components/ui/get-form.tsx";
import type { Period } from "#domain/changes/period.ts";
import { firstYear, lastYear } from "#domain/dates/calendar-date.ts";
import type { ChangeFilter, ChangeSide } from "./change-query.ts";

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

/** The period of the list and what it is narrowed to. */
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
  const [from, to] = side === "world" ? (["from", "to"] as const) : (["recordedFrom", "recordedTo"] as const);
  return (
    <GetForm
      path="/changes"
      label={t("label")}
      query={{ knownAt }}
      submit={t("show")}
      className="grid-cols-2 md:grid-cols-[9.5rem_9.5rem_1fr_1fr] xl:grid-cols-[9.5rem_9.5rem_1fr_1fr_1fr_auto]"
    >
      <Day name={from} label={t("from")} value={period.from.slice(0, 10)} />
      <Day name={to} label={t("to")} value={period.to.slice(0, 10)} />
      <StateField label={t("state")} any={t("anyState")} chosen={filter.states} states={names.states} />
      <WithinField chosen={filter.within} />
      <TreatyField
        label={t("treaty")}
        any={t("anyTreaty")}
        chosen={filter.treaties.map(({ code }) => code)}
        treaties={names.treaties}
      />
    </GetForm>
  );
}
