import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useActorName } from "#components/changes/actor-name.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { Section } from "#components/ui/section.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { type Correction, type FieldChange, fieldChanges } from "#domain/records/corrections.ts";
import { type RecordName, recordSchemas } from "#domain/records/kinds.ts";

/** What a field says, in the reader's words. */
function useSaid(): (change: FieldChange, text: string) => string {
  const t = useTranslations();
  const locale = useLocale();
  return ({ field }, text) => {
    switch (field.kind) {
      case "choice": {
        const key = `${field.words}.${text}` as "ui.followUp.pending";
        // The list of values may have grown shorter since.
        return t.has(key) ? t(key) : text;
      }
      case "choices": {
        const words = text.split("\n").map((one) => {
          const key = `${field.words}.${one}` as "ui.followUp.pending";
          return t.has(key) ? t(key) : one;
        });
        return words.join(", ");
      }
      case "date":
      case "day":
        return formatKnownDate(knownDate(text), locale);
      case "tick":
        return t(text === "true" ? "records.history.yes" : "records.history.no");
      default:
        return text;
    }
  };
}

function useFieldName(): (path: readonly string[]) => string {
  const t = useTranslations("records");
  return (path) =>
    path.map((name) => t(`fields.${name as "title"}`)).reduce((outer, inner) => t("history.inside", { outer, inner }));
}

function Changes({ name, correction }: { readonly name: RecordName; readonly correction: Correction }) {
  const t = useTranslations("records.history");
  const said = useSaid();
  const nameOf = useFieldName();
  if (correction.after === null) return null;
  const changes = fieldChanges(fieldsOf(recordSchemas[name]), correction.before, correction.after);
  if (changes.length === 0) return <p className="text-ink-2 text-sm">{t("same")}</p>;
  const shown = (change: FieldChange, text: string | null): ReactNode =>
    text === null ? <span className="text-ink-2">{t("nothing")}</span> : said(change, text);
  return (
    <ul className="wrap-anywhere max-w-prose list-disc space-y-0.5 pl-5 text-sm marker:text-ink-3">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and the list never moves
        <li key={`${change.path.join(".")} ${index}`} className="whitespace-pre-line">
          {t.rich("difference", {
            field: () => <span className="font-semibold">{nameOf(change.path)}</span>,
            before: () => <del className="decoration-ink-3">{shown(change, change.before)}</del>,
            after: () => <ins className="font-semibold no-underline">{shown(change, change.after)}</ins>,
          })}
        </li>
      ))}
    </ul>
  );
}

/** One record of those that a page shows, with every time at which it was put right. */
export interface RecordCorrections {
  readonly name: RecordName;
  /** What it is called beside the others of the page; null for the one that the page is about. */
  readonly title: string | null;
  readonly corrections: readonly Correction[];
}

/** How the records of a page came to read as they do: when, by whom and why each was put right, and what changed. */
export function VersionList({ records }: { readonly records: readonly RecordCorrections[] }) {
  const t = useTranslations("records.history");
  const nameOf = useActorName();
  const all = records
    .flatMap(({ corrections, ...record }) => corrections.map((correction) => ({ ...record, correction })))
    .sort((a, b) => (a.correction.at < b.correction.at ? -1 : 1));
  if (all.length === 0) return null;
  return (
    <Section id="corrections" title={t("title")} lead={t("lead")}>
      <ol className="border-line border-b">
        {all.map(({ name, title, correction }) => (
          <li key={`${correction.at} ${title}`} className="space-y-1 border-line border-t py-3">
            {title === null ? null : <h3 className="font-semibold">{title}</h3>}
            <p>
              {t.rich(correction.after === null ? "retracted" : "corrected", {
                moment: () => <Moment at={correction.at} />,
                by: nameOf(correction.by),
              })}
            </p>
            <p className="max-w-prose">{t("reason", { reason: correction.reason })}</p>
            <Changes name={name} correction={correction} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
