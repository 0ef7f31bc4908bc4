import { getTranslations } from "next-intl/server";
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
  const [t, checks, kinds] = await Promise.all([
    getTranslations("errors"),
    getTranslations("checks"),
    getTranslations("ui.actions"),
  ]);
  return [
    ...fields.map(({ field, rule }) => ({
      field: formNameOf(field),
      message: t(`rules.${rule as "day"}`, { ...ruleValues, field, value: "" }),
    })),
    ...refusals.map((finding) => ({
      field: formNameOf(finding.field),
      message: findingWords({ checks, kinds }, locale, "refusals", finding),
    })),
  ];
}
