import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { ChainStep } from "#domain/recommendations/promise-chain.ts";

/** The steps under a treaty since something was asked or promised: each with its date, the number of a law, the days counted. */
export function BriefingChain({ steps }: { readonly steps: readonly ChainStep[] }) {
  const t = useTranslations("briefing.chain");
  const words = useTranslations("timelines.chain.steps");
  return (
    <Aside>
      {steps.map((step) => (
        <li key={step.kind}>
          {words(step.kind)}{" "}
          {step.kind === "domestic-approval" && step.reference !== null ? `(${step.reference}) ` : null}
          <KnownDate date={step} />
          {step.days === null ? null : ` ${step.days < 0 ? t("before") : t("after", { days: step.days })}`}
        </li>
      ))}
    </Aside>
  );
}
