import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckField, TextAreaField } from "#components/forms/field.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";

/**
 * The form that writes: what was typed goes with it unseen, warnings must be ticked and a reason given. It needs no
 * JavaScript, and its number makes a second click write nothing more.
 */
export function ConfirmForm({
  action,
  query,
  token,
  warnings,
  needsReason,
  button,
  children,
}: {
  readonly action: (form: FormData) => Promise<void>;
  /** Everything that was typed. */
  readonly query: Readonly<Record<string, string | null>>;
  /** A number of its own for this one write. */
  readonly token: string;
  readonly warnings: readonly { readonly rule: string; readonly message: string }[];
  /** A reason must be given even where nothing is warned of, as for a correction. */
  readonly needsReason: boolean;
  readonly button: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("acts.new");
  return (
    <form action={action} className="mt-6 max-w-prose space-y-5">
      <HiddenFields query={{ ...query, token }} />
      {children}
      {warnings.length === 0 ? null : (
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{t("warnings")}</legend>
          {warnings.map(({ rule, message }) => (
            <CheckField
              key={rule}
              id={`acknowledged-${rule}`}
              name="acknowledged"
              value={rule}
              label={`${message} ${t("acknowledge")}`}
              required
            />
          ))}
        </fieldset>
      )}
      {needsReason || warnings.length > 0 ? (
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} maxLength={2000} required />
      ) : null}
      <button type="submit" className="button button-primary">
        {button}
      </button>
    </form>
  );
}
