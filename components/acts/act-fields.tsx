import { useTranslations } from "next-intl";
import { CheckField, SelectField, TextAreaField, TextField } from "#components/forms/field.tsx";
import type { ActValues, FormError } from "#domain/acts/act-values.ts";
import { type ActionKind, actionKinds } from "#domain/treaty-law/actions.ts";

/** The fields of an act and of its source. Kinds that the law does not allow cannot be chosen. */
export function ActFields({
  values,
  errors,
  refused,
  today,
}: {
  readonly values: ActValues;
  readonly errors: readonly FormError[];
  /** Kinds that cannot be recorded from where the state stands. */
  readonly refused: ReadonlySet<ActionKind>;
  readonly today: string;
}) {
  const t = useTranslations("acts.new");
  const kinds = useTranslations("ui.actions");
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <fieldset className="grid gap-x-6 gap-y-5 md:grid-cols-2">
        <legend className="mb-3 font-semibold text-lg">{t("act")}</legend>
        <SelectField
          name="act"
          label={t("kind")}
          hint={t("kindHint")}
          error={errorOf("act")}
          defaultValue={values.act ?? ""}
          className="md:col-span-2"
        >
          <option value="">{t("chooseKind")}</option>
          {actionKinds.map((kind) => (
            <option key={kind} value={kind} disabled={refused.has(kind)}>
              {kinds(kind)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="date"
          label={t("date")}
          hint={t("dateHint")}
          error={errorOf("date")}
          defaultValue={values.date ?? ""}
          autoComplete="off"
          maxLength={20}
        />
        <TextField
          name="effectiveDate"
          label={t("effectiveDate")}
          hint={t("effectiveDateHint")}
          error={errorOf("effectiveDate")}
          defaultValue={values.effectiveDate ?? ""}
          autoComplete="off"
          maxLength={20}
        />
        <TextField
          name="notification"
          label={t("notification")}
          hint={t("notificationHint")}
          error={errorOf("notification")}
          defaultValue={values.notification ?? ""}
          autoComplete="off"
          maxLength={100}
        />
        <CheckField
          name="announced"
          label={t("announced")}
          error={errorOf("announced")}
          value="yes"
          defaultChecked={values.announced !== null}
          className="self-end pb-2"
        />
        <TextAreaField
          name="note"
          label={t("note")}
          error={errorOf("note")}
          defaultValue={values.note ?? ""}
          maxLength={2000}
          className="md:col-span-2"
        />
      </fieldset>
      <fieldset className="mt-8 grid gap-x-6 gap-y-5 md:grid-cols-2">
        <legend className="mb-3 font-semibold text-lg">{t("source")}</legend>
        <TextField
          name="sourceTitle"
          label={t("sourceTitle")}
          error={errorOf("sourceTitle")}
          defaultValue={values.sourceTitle ?? ""}
          maxLength={500}
          className="md:col-span-2"
        />
        <TextField
          name="sourceUrl"
          label={t("sourceUrl")}
          hint={t("sourceUrlHint")}
          error={errorOf("sourceUrl")}
          defaultValue={values.sourceUrl ?? ""}
          inputMode="url"
          autoComplete="off"
          maxLength={2000}
          className="md:col-span-2"
        />
        <TextField
          name="sourceSymbol"
          label={t("sourceSymbol")}
          error={errorOf("sourceSymbol")}
          defaultValue={values.sourceSymbol ?? ""}
          autoComplete="off"
          maxLength={200}
        />
        <TextField
          name="sourceReadOn"
          type="date"
          label={t("sourceReadOn")}
          error={errorOf("sourceReadOn")}
          defaultValue={values.sourceReadOn ?? today}
        />
      </fieldset>
    </>
  );
}
