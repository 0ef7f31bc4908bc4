import { useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { momentsAround } from "#domain/changes/fact-versions.ts";
import type { RecordChange } from "#domain/changes/record-changes.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useActorName } from "./actor-name.ts";
import { Differences } from "./differences.tsx";
import { useFactTitle } from "./fact-words.ts";
import { ThenLinks } from "./then-links.tsx";

/** One change of the record: what, who, when, why, in what it differs, and by what source before and after. */
export function RecordChangeItem({ change }: { readonly change: RecordChange }) {
  const t = useTranslations("changes.record");
  const titleOf = useFactTitle();
  const nameOf = useActorName();
  const { state, treaty, before, after, at, by, reason } = change;
  const fact = after ?? before;
  if (fact === null) return null;
  const what = titleOf(fact);
  const corrected = change.change === "corrected" && before !== null && after !== null;
  const moments = momentsAround(at, ...(before?.ended == null ? [] : [before.ended.at]));
  return (
    <li className="border-line border-t py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Tag>{t(change.change)}</Tag>
        <Link href={`/acts/${change.id}`} prefetch={false} className="link-quiet font-medium">
          {state.name}, {treaty.code}: {what}
        </Link>
        <span className="text-ink-2 text-sm">
          {t.rich("at", { moment: () => <Moment at={at} />, by: t("by", { by: nameOf(by) }) })}
        </span>
      </p>
      {reason === null ? null : <p className="mt-1 max-w-prose">{t("reason", { reason })}</p>}
      <div className="mt-1 max-w-prose space-y-1 text-sm">
        {corrected ? <Differences before={before} after={after} /> : null}
        <Disclosure
          quiet
          summary={t(corrected ? "sourcesBoth" : "source")}
          label={t(corrected ? "sourcesBothOf" : "sourceOf", { state: state.name, treaty: treaty.code, what })}
        >
          {corrected ? (
            <dl className="space-y-1">
              <dt className="text-ink-2 text-xs">{t("sourceBefore")}</dt>
              <dd>
                <SourceList sources={before.content.sources} />
              </dd>
              <dt className="text-ink-2 text-xs">{t("sourceAfter")}</dt>
              <dd>
                <SourceList sources={after.content.sources} />
              </dd>
            </dl>
          ) : (
            <SourceList sources={fact.content.sources} />
          )}
        </Disclosure>
        {change.change === "recorded" ? null : <ThenLinks state={state} treaty={treaty} moments={moments} />}
      </div>
    </li>
  );
}
