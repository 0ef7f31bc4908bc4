import { useFormatter, useTranslations } from "next-intl";
import { Figure, Figures } from "#components/ui/figures.tsx";
import { StatusBar } from "#components/ui/status-bar.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";

const figures = [
  ["parties", "party"],
  ["contracting", "contracting"],
  ["signatories", "signatory"],
  ["former", "former-party"],
  ["noAction", "none"],
] as const;

/** How many stand where, with "parties" counted both ways that the field knows. */
export function CountsBothWays({ counts, signatures }: { readonly counts: StatusCounts; readonly signatures: number }) {
  const t = useTranslations("treaties.counts");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  return (
    <div className="mt-8">
      <Figures>
        {figures.map(([key, status]) => (
          <Figure
            key={key}
            value={format.number(counts[key])}
            label={words(status)}
            mark={<StatusMark status={status} />}
          />
        ))}
      </Figures>
      <StatusBar counts={counts} className="mt-5" />
      <ul className="mt-3 space-y-0.5 text-ink-2 text-sm">
        <li>{t("bothWays", { parties: counts.parties, ohchr: counts.partiesOhchr })}</li>
        <li>{t("signatures", { signatures, open: counts.signatories })}</li>
        {counts.uncertain === 0 ? null : <li>{t("uncertain", { count: counts.uncertain })}</li>}
      </ul>
    </div>
  );
}
