import { useLocale, useTranslations } from "next-intl";
import type { AddressQuery } from "#components/ui/address.ts";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { SignatureDelays } from "#domain/visualisation/signature-delays.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** The state that is marked among those who signed, as a form that needs no JavaScript. */
export function MarkForm({
  delays,
  mark,
  path,
  query,
}: {
  readonly delays: SignatureDelays;
  readonly mark: string | null;
  /** Address of the page, without language and query. */
  readonly path: string;
  /** Its other parameters. */
  readonly query: AddressQuery;
}) {
  const t = useTranslations("delays.form");
  const locale = useLocale();
  const collator = new Intl.Collator(locale);
  const states = [...delays.deposited, ...delays.waiting]
    .map(({ state }) => ({ value: state.iso3, label: state.name }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <form
      action={`${getPathname({ href: path, locale })}#delays`}
      method="get"
      aria-label={t("label")}
      className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      data-print="no"
    >
      <HiddenFields query={query} />
      <div className="w-64 min-w-0 max-w-full">
        <ChoiceField
          name="state"
          label={t("state")}
          any={t("none")}
          chosen={{ value: mark ?? "", label: mark ?? "" }}
          options={states}
        />
      </div>
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
