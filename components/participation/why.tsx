import { useLocale, useTranslations } from "next-intl";
import { explainReason } from "#components/treaties/explain-status.ts";
import type { StatusExplanation } from "#domain/treaty-law/explain-status.ts";

/** Why a participant stands where it stands: one sentence for each step, in the order of events. */
export function Why({ explanation }: { readonly explanation: StatusExplanation }) {
  const why = useTranslations("why");
  const treaties = useTranslations("treaties");
  const kinds = useTranslations("ui.actions");
  const locale = useLocale();
  return (
    <ol className="max-w-prose list-decimal space-y-1.5 pl-5 marker:text-ink-2">
      {explanation.reasons.map((reason, index) => (
        // Two acts of one kind and day read alike; their order is fixed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>{explainReason({ why, treaties, kinds }, locale, reason)}</li>
      ))}
    </ol>
  );
}
