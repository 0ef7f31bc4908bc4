import { useTranslations } from "next-intl";
import { DatedNotes } from "#components/recommendations/dated-notes.tsx";
import { RecommendationItem } from "#components/recommendations/recommendation-item.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { RecommendationDetail } from "#domain/entities/visit.ts";

/** What a visit asked, item by item, with what has happened since. */
export function VisitAsked({
  asked,
  link,
}: {
  readonly asked: readonly RecommendationDetail[];
  readonly link: LinkView;
}) {
  const t = useTranslations("visits.item");
  return (
    <ol className="border-line border-b">
      {asked.map((one) => (
        <RecommendationItem key={one.ref} one={one} link={link} from={t("to", { addressee: one.addressee })}>
          {one.developments.length === 0 ? (
            <p className="text-ink-2 text-sm">{t("nothing")}</p>
          ) : (
            <Disclosure
              summary={t("since", { count: one.developments.length })}
              label={t("sinceOf", { count: one.developments.length, ref: one.ref })}
            >
              <DatedNotes notes={one.developments} />
            </Disclosure>
          )}
        </RecommendationItem>
      ))}
    </ol>
  );
}
