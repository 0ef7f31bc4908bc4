import { getTranslations } from "next-intl/server";
import { actLabels } from "#components/acts/act-labels.ts";
import { findingWords } from "#components/acts/finding-words.ts";
import { type FormError, formNameOf } from "#domain/acts/act-values.ts";
import type { Finding } from "#domain/treaty-law/check-findings.ts";
import type { FieldError } from "#lib/action.ts";
import { ruleValues } from "#lib/query/parameters.ts";

/** Broken rules of fields, and refusals of the law, in the reader's words and by the names of the form's fields. */
export async function formErrors(
  locale: string,
  fields: readonly FieldError[],
  refusals: readonly Finding[] = [],
): Promise<FormError[]> {
  const [t, checks, kinds, labels] = await Promise.all([
    getTranslations("errors"),
    getTranslations("checks"),
    getTranslations("ui.actions"),
    getTranslations("acts.new"),
  ]);
  return [
    ...fields.map(({ field, rule }) => {
      const name = formNameOf(field);
      const message = t(`rules.${rule as "day"}`, { ...ruleValues, field, value: "" });
      const label = name in actLabels ? labels(actLabels[name as keyof typeof actLabels]) : field;
      return { field: name, message: `${label} ${message}` };
    }),
    ...refusals.map((finding) => ({
      field: formNameOf(finding.field),
      message: findingWords({ checks, kinds }, locale, "refusals", finding),
    })),
  ];
}
