import { getTranslations } from "next-intl/server";
import accounts from "#messages/en/accounts.json";
import { type FormState, unsent } from "./form-state.ts";

type Field = keyof typeof accounts.fields;
type Rule = keyof typeof accounts.errors.rules;
type Problem = Exclude<keyof typeof accounts.errors, "rules" | "title" | "wait">;

/** Answers with the fields that break their rules. */
export async function badFields(
  errors: readonly { readonly field: string; readonly rule: string }[],
  form?: FormData,
): Promise<FormState> {
  const t = await getTranslations("accounts");
  return {
    ...unsent,
    values: typed(form),
    errors: errors.map(({ field, rule }) => {
      const words = t(`errors.rules.${isRule(rule) ? rule : "value"}`, { limit: field === "name" ? 100 : 200 });
      return isField(field) ? { field, message: `${t(`fields.${field}`)} ${words}` } : { field: "", message: words };
    }),
  };
}

/** Answers with something that is wrong with the whole. */
export async function problem(key: Problem, form?: FormData): Promise<FormState> {
  const t = await getTranslations("accounts.errors");
  return { ...unsent, values: typed(form), errors: [{ field: "", message: t(key) }] };
}

/** Answers that the next attempt has to wait. */
export async function mustWait(seconds: number, form?: FormData): Promise<FormState> {
  const t = await getTranslations("accounts.errors");
  return { ...unsent, values: typed(form), errors: [{ field: "", message: t("wait", { seconds }) }] };
}

/** Answers with what was done. */
export function done(notice: string, secrets: FormState["secrets"] = []): FormState {
  return { ...unsent, notice, secrets };
}

/** What was typed, but for passwords and codes. */
function typed(form: FormData | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of ["email", "name", "role", "keyName", "owner", "days"]) {
    const value = form?.get(name);
    if (typeof value === "string") values[name] = value.slice(0, 200);
  }
  return values;
}

function isField(name: string): name is Field {
  return Object.hasOwn(accounts.fields, name);
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(accounts.errors.rules, name);
}
