import { getTranslations } from "next-intl/server";
import { findingWords } from "#components/acts/finding-words.ts";
import type { ActionInput, Consequences } from "#data/action-input.ts";
import { countWithAct } from "#data/count-with-act.ts";
import { listTouched, type Touched } from "#data/list-touched.ts";
import type { ActValues, FormError } from "#domain/acts/act-values.ts";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import { actSchema } from "#lib/acts/act-schema.ts";
import { toActBody } from "#lib/acts/typed-act.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { formErrors } from "./form-errors.ts";

/** What a form that was typed comes to: what is wrong with it, or what it would change and what to be warned of. */
export interface CheckedForm {
  readonly errors: readonly FormError[];
  readonly preview: {
    readonly before: Participation;
    readonly after: Participation;
    readonly touched: Touched;
    readonly counts: { readonly before: StatusCounts; readonly after: StatusCounts } | null;
  } | null;
  readonly warnings: readonly { readonly rule: string; readonly message: string }[];
}

/** What an attempt to record ran into, besides what the check of the form says again. */
export async function problemOf(query: Readonly<Record<string, QueryValue>>): Promise<FormError[]> {
  const t = await getTranslations("acts.new");
  const problem = single(query["problem"]);
  if (problem === "unacknowledged") return [{ field: "reason", message: t("unacknowledged") }];
  if (problem === "draft-invalid") return [{ field: "", message: t("draftInvalid") }];
  if (problem === "draft-decided") return [{ field: "", message: t("draftDecided") }];
  return problem === "key-reused" ? [{ field: "", message: t("reused") }] : [];
}

/** A source that breaks no rule, for a look at the act alone. */
const noSource = { sourceTitle: "-", sourceUrl: null, sourceSymbol: null, sourceReadOn: null };

const wrong = (errors: readonly FormError[]): CheckedForm => ({ errors, preview: null, warnings: [] });

/**
 * Holds what was typed against the rules of the fields and the law; without objections, what it would change.
 * @param replaces id of the act that it corrects; null for a new one
 * @param preview asks the data layer for the consequences; null where state, treaty or act are unknown
 */
export async function checkTyped(
  values: ActValues,
  locale: string,
  preview: (input: ActionInput) => Promise<Consequences | null>,
  replaces: string | null,
): Promise<CheckedForm | null> {
  const [t, checks, kinds] = await Promise.all([
    getTranslations("acts.new"),
    getTranslations("checks"),
    getTranslations("ui.actions"),
  ]);
  if (values.act === null) return wrong([{ field: "act", message: t("kindMissing") }]);
  const parsed = actSchema.safeParse(toActBody(values));
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({ field: issue.path.join("."), rule: issue.message }));
    // What the law says of the act does not wait for its source.
    const act = actSchema.safeParse(toActBody({ ...values, ...noSource }));
    const refusals = act.success ? ((await preview(act.data))?.refusals ?? []) : [];
    return wrong(await formErrors(locale, fields, refusals));
  }
  const consequences = await preview(parsed.data);
  if (consequences === null) return null;
  const errors = await formErrors(locale, [], consequences.refusals);
  if (errors.length > 0) return wrong(errors);
  const [touched, counts] = await Promise.all([
    listTouched(parsed.data, { today: today(), replaces }),
    countWithAct(consequences, { today: today() }),
  ]);
  return {
    errors,
    preview: { before: consequences.before, after: consequences.after, touched, counts },
    warnings: consequences.warnings.map((finding) => ({
      rule: finding.rule,
      message: findingWords({ checks, kinds }, locale, "warnings", finding),
    })),
  };
}
