import { useTranslations } from "next-intl";
import type { Raised } from "#domain/visits/briefing.ts";

/** Questions that the record leaves open, each with why it can be asked. */
export function BriefingRaised({ raised }: { readonly raised: readonly Raised[] }) {
  const t = useTranslations("briefing.raised");
  return (
    <ol className="list-decimal space-y-2 pl-6 marker:text-ink-2 marker:tabular-nums">
      {raised.map((one) => (
        <li key={one.ref} className="break-inside-avoid">
          <p>
            “{one.text}” <span className="text-ink-2 text-sm tabular-nums">{one.ref}</span>
          </p>
          <p className="text-sm">
            {one.daysLate === null ? null : `${t("late", { days: one.daysLate })} `}
            {one.days === null ? null : `${t("waited", { days: one.days })} `}
            {t(`ask.${one.kind}`, { treaty: one.treaty?.shortTitle ?? "" })}
          </p>
        </li>
      ))}
    </ol>
  );
}
