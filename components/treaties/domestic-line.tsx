import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { DomesticApproval } from "#domain/domestic-approval/standing.ts";
import type { DomesticStep } from "#domain/entities/record.ts";

/** One line on what a state's own procedure came to under a treaty; nothing where no step is on record. */
export function DomesticLine({ domestic }: { readonly domestic: DomesticApproval<DomesticStep> }) {
  const t = useTranslations("declarations.domestic");
  const steps = useTranslations("states.profile.steps");
  const { standing, approval, daysToDeposit } = domestic;
  if (standing === "not-on-record") return null;
  return (
    <p className="max-w-prose pt-1.5 text-xs">
      <span className="font-semibold">{t("title")}</span>
      {" · "}
      {t(`standing.${standing}`)}
      {approval === null ? null : (
        <>
          {" · "}
          {t.rich("lawOf", {
            reference: approval.reference ?? steps(approval.kind),
            date: () => <KnownDate date={approval} />,
          })}
        </>
      )}
      {daysToDeposit === null ? null : ` · ${t("fromApproval", { days: daysToDeposit })}`}
    </p>
  );
}
