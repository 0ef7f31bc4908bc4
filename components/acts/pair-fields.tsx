import { useTranslations } from "next-intl";
import { TextField } from "#components/forms/field.tsx";
import type { ActValues, FormError } from "#domain/acts/act-values.ts";
import { type StateSummary, searchNames } from "#domain/entities/state.ts";
import type { TreatySummary } from "#domain/entities/treaty.ts";

/** Who acted and under which treaty: two texts, with every name as a suggestion of the browser's own. */
export function PairFields({
  values,
  errors,
  states,
  treaties,
}: {
  readonly values: Pick<ActValues, "participant" | "instrument">;
  readonly errors: readonly FormError[];
  readonly states: readonly StateSummary[];
  readonly treaties: readonly TreatySummary[];
}) {
  const t = useTranslations("acts.new");
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
      <TextField
        name="participant"
        label={t("participant")}
        hint={t("participantHint")}
        error={errorOf("participant")}
        defaultValue={values.participant ?? ""}
        list="participants"
        autoComplete="off"
        maxLength={120}
        required
      />
      <datalist id="participants">
        {states.map((state) => (
          <option key={state.iso3} value={state.name} label={searchNames(state).filter(Boolean).slice(1).join(" · ")} />
        ))}
      </datalist>
      <TextField
        name="instrument"
        label={t("treaty")}
        hint={t("treatyHint")}
        error={errorOf("instrument")}
        defaultValue={values.instrument ?? ""}
        list="instruments"
        autoComplete="off"
        maxLength={200}
        required
      />
      <datalist id="instruments">
        {treaties.map((treaty) => (
          <option key={treaty.code} value={treaty.code} label={`${treaty.untcNumber} · ${treaty.title}`} />
        ))}
      </datalist>
    </div>
  );
}
