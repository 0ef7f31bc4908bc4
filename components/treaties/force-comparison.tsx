import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyForce } from "#domain/entities/pages.ts";

/** The official entry into force beside the one that the recorded acts give, and why they differ. */
export function ForceComparison({
  force,
  simple = true,
}: {
  readonly force: TreatyForce;
  /** False where more than a number of instruments decides. */
  readonly simple?: boolean;
}) {
  const t = useTranslations("treaties.force");
  const locale = useLocale();
  const { official, computed, threshold, heldByParent, note } = force;
  const day = (one: IsoDay | null) => (one === null ? "" : formatDay(one, locale));
  const outcome =
    computed === null || threshold === null
      ? "notComputed"
      : official === null
        ? "noOfficial"
        : official !== computed
          ? "differs"
          : heldByParent
            ? "heldByParent"
            : "agrees";
  const sentence = t(simple ? "sentence" : "sentenceConditions", {
    outcome,
    count: threshold?.count ?? 0,
    state: threshold?.state.name ?? "",
    metOn: day(threshold === null ? null : threshold.metOn.length === 10 ? threshold.metOn : null),
    computed: day(computed),
    official: day(official),
  });
  return (
    <>
      <p className="max-w-prose">{sentence}</p>
      {note === null ? null : <p className="mt-1 max-w-prose text-ink-2">{note}</p>}
    </>
  );
}
