import { getTranslations } from "next-intl/server";
import { type FormState, unsent } from "#components/accounts/form-state.ts";

/** What is wrong with a form about mail, in the words of `subscriptions.errors`. */
type Wrong = "email" | "rhythm" | "gone" | "tooLong";

/** Answers a form about mail with what is wrong with it, and keeps what was typed. */
export async function wrongWith(wrong: readonly Wrong[], form?: FormData): Promise<FormState> {
  const t = await getTranslations("subscriptions.errors");
  const fields: readonly Wrong[] = ["email", "rhythm"];
  return {
    ...unsent,
    values: typed(form),
    errors: wrong.map((one) => ({ field: fields.includes(one) ? one : "", message: t(one) })),
  };
}

/** Answers that too many forms came from the same network. */
export async function waitFor(seconds: number, form: FormData): Promise<FormState> {
  const t = await getTranslations("subscriptions.errors");
  return { ...unsent, values: typed(form), errors: [{ field: "", message: t("wait", { seconds }) }] };
}

function typed(form: FormData | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of ["email", "rhythm"]) {
    const value = form?.get(name);
    if (typeof value === "string") values[name] = value.slice(0, 200);
  }
  return values;
}
