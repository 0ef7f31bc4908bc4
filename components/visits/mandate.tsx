import { useTranslations } from "next-intl";
import type { VisitSummary } from "#domain/entities/visit.ts";

/** In whose name a visit was made. */
export function Mandate({ visit }: { readonly visit: Pick<VisitSummary, "mandate" | "mandateKind"> }) {
  const t = useTranslations("visits");
  const { mandate, mandateKind } = visit;
  return mandate === null ? t(`mandates.${mandateKind}`) : t(`mandateOf.${mandateKind}`, { mandate });
}
