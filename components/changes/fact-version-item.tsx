import { useTranslations } from "next-intl";
import { Moment } from "#components/ui/moment.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { contentFields, differingFields, type FactVersion, momentsAround } from "#domain/changes/fact-versions.ts";
import { useActorName } from "./actor-name.ts";
import { Differences } from "./differences.tsx";
import { useFieldText } from "./fact-words.ts";
import { ThenLinks } from "./then-links.tsx";

/** Everything that a version says, field by field; what it says otherwise than the version before is marked. */
function Says({ version, before }: { readonly version: FactVersion; readonly before: FactVersion | undefined }) {
  const t = useTranslations("changes");
  const textOf = useFieldText();
  const { entity, content } = version;
  const differing = before === undefined ? [] : differingFields(before.content, content);
  return (
    <dl className="grid grid-cols-1 gap-x-4 text-sm sm:grid-cols-[11rem_1fr]">
      {contentFields.map((field) => {
        const text = field === "sources" ? null : textOf(entity, content, field);
        // A date that is not known says something too; what a fact has no such thing of says nothing.
        if (field !== "sources" && field !== "date" && text === null) return null;
        const marked = differing.includes(field);
        return (
          <div key={field} className="contents">
            <dt className="pt-1.5 text-ink-2">{t(`fact.fields.${field}`)}</dt>
            <dd className="wrap-anywhere max-w-prose border-line sm:border-b sm:py-1.5">
              {field === "sources" ? <SourceList sources={content.sources} /> : (text ?? t("fact.nothing"))}
              {marked ? (
                <span className="ml-2">
                  <Tag>{t("history.differs")}</Tag>
                </span>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** One version of a fact: when and by whom it was recorded, what it changed, what it says, and what became of it. */
export function FactVersionItem({
  version,
  before,
  number,
}: {
  readonly version: FactVersion;
  /** The version that it corrects. */
  readonly before: FactVersion | undefined;
  readonly number: number;
}) {
  const t = useTranslations("changes.history");
  const nameOf = useActorName();
  const { state, treaty, recordedAt, recordedBy, ended, supersededBy } = version;
  const standing = ended === null ? "counts" : supersededBy === null ? "taken" : "superseded";
  const headingId = `version-${String(number)}`;
  return (
    <li className="border-line border-t py-5">
      <article aria-labelledby={headingId}>
        <h3 id={headingId} className="flex flex-wrap items-baseline gap-x-2 font-semibold">
          {t("version", { number })}
          <Tag>{t(standing)}</Tag>
        </h3>
        <p className="mt-1">
          {t.rich(before === undefined ? "recorded" : "corrected", {
            moment: () => <Moment at={recordedAt} />,
            by: nameOf(recordedBy),
          })}
        </p>
        {before === undefined ? null : (
          <div className="mt-2 space-y-1">
            {before.ended === null ? null : (
              <p className="max-w-prose">{t("reason", { reason: before.ended.reason })}</p>
            )}
            <p className="text-ink-2 text-sm">{t("changed")}</p>
            <div className="max-w-prose text-sm">
              <Differences before={before} after={version} />
            </div>
            <ThenLinks
              state={state}
              treaty={treaty}
              moments={momentsAround(recordedAt, ...(before.ended === null ? [] : [before.ended.at]))}
            />
          </div>
        )}
        <div className="mt-3">
          <Says version={version} before={before} />
        </div>
        {ended === null || supersededBy !== null ? null : (
          <div className="mt-3 space-y-1">
            <p>{t.rich("takenOut", { moment: () => <Moment at={ended.at} />, by: nameOf(ended.by) })}</p>
            <p className="max-w-prose">{t("reason", { reason: ended.reason })}</p>
            <ThenLinks state={state} treaty={treaty} moments={momentsAround(ended.at)} />
          </div>
        )}
      </article>
    </li>
  );
}
