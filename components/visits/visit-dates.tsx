import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { VisitName } from "#domain/entities/visit.ts";

/** The days of a visit as far as they are known; what is not known is said. */
export function VisitDates({ visit }: { readonly visit: Pick<VisitName, "start" | "end"> }) {
  const t = useTranslations("visits.dates");
  const { start, end } = visit;
  const words = {
    from: () => <KnownDate date={start} />,
    to: () => <KnownDate date={end} />,
  };
  if (start.date === null && end.date === null) return <span className="text-ink-2">{t("unknown")}</span>;
  // "Mar 2023 to 17 Mar 2023" would say no more than the last day does.
  const vague = start.date !== end.date && end.date?.startsWith(start.date ?? "") === true;
  if (start.date === null || vague) return t.rich("until", words);
  if (end.date === null) return t.rich("since", words);
  return start.date === end.date ? <KnownDate date={end} /> : t.rich("between", words);
}
