import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The recommendations of the same visit before and after one. */
export interface Siblings {
  readonly previous: Pick<RecommendationSummary, "ref" | "text"> | null;
  readonly next: Pick<RecommendationSummary, "ref" | "text"> | null;
}

/** One step back and one step on among what a visit asked. */
export function SiblingLinks({ siblings, link }: { readonly siblings: Siblings; readonly link: LinkView }) {
  const t = useTranslations("recommendations.page");
  const { previous, next } = siblings;
  if (previous === null && next === null) return null;
  const step = (one: NonNullable<Siblings["next"]>) => ({
    href: address(`/recommendations/${one.ref}`, { ...link }),
    prefetch: false,
    title: one.text,
    className: "link-quiet inline-flex min-h-6 items-center gap-1 tabular-nums",
  });
  return (
    <nav aria-label={t("siblings")} className="mt-4 flex gap-x-6 text-sm" data-print="no">
      {previous === null ? null : (
        <Link {...step(previous)}>
          <ChevronLeft size={14} aria-hidden="true" />
          {t("previous", { ref: previous.ref })}
        </Link>
      )}
      {next === null ? null : (
        <Link {...step(next)}>
          {t("next", { ref: next.ref })}
          <ChevronRight size={14} aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
