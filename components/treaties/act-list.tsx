import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import { letterOf } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Every act of one participant under one treaty, the oldest first, each with what the record says, where it was read, and a way to its history. */
export function ActList({
  actions,
  numbers,
}: {
  readonly actions: readonly RecordedAction[];
  /** On a page that lists its sources once: cite them by number. */
  readonly numbers?: SourceNumbers;
}) {
  const t = useTranslations("treaties.cells");
  const kinds = useTranslations("ui.actions");
  const changes = useTranslations("changes.act");
  return (
    <ol className="max-w-prose space-y-2.5 border-line border-l-2 pl-3 text-xs">
      {actions.map((action) => (
        <li key={action.id} className="space-y-0.5">
          <p>
            <Link
              href={`/acts/${action.id}`}
              prefetch={false}
              className="link-quiet inline-block min-h-6 font-semibold"
            >
              {kinds(action.kind)}
            </Link>
            {" · "}
            <KnownDate date={action} letter={letterOf(action.kind)} />
            {action.effectiveOn === null ? null : (
              <span className="text-ink-2">
                {" · "}
                {t.rich("effect", { date: () => <KnownDate date={knownDate(action.effectiveOn)} /> })}
              </span>
            )}
            {action.notification === null ? null : (
              <span className="text-ink-2">
                {" · "}
                {t("notification", { number: action.notification })}
              </span>
            )}
            {action.supersedes === null ? null : (
              <>
                {" · "}
                <Link href={`/acts/${action.id}`} prefetch={false} className="link inline-block min-h-6">
                  {changes("corrected")}
                </Link>
              </>
            )}
          </p>
          {action.note === null ? null : <p>{action.note}</p>}
          {numbers === undefined ? (
            <SourceList sources={action.sources} />
          ) : (
            <SourceReferences sources={action.sources} numbers={numbers} />
          )}
        </li>
      ))}
    </ol>
  );
}
