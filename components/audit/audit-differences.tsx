import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { fieldDifferences } from "#domain/audit/field-differences.ts";
import type { ShownEntry } from "./audit-entry.ts";

/** "effectiveDate" inside "source" as "source › effective date"; a code such as KAZ stays as it is. */
function nameOf(path: readonly string[]): string {
  return path
    .map((part) =>
      part.replaceAll(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`),
    )
    .join(" › ");
}

/** Long texts are cut for reading; the record as stored has them whole. */
function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** What an entry changed, field by field: of what is new and of what no longer counts, everything that it says. */
export function AuditDifferences({ entry }: { readonly entry: ShownEntry }) {
  const t = useTranslations("audit.differences");
  const { before, after } = entry;
  const fields = fieldDifferences(JSON.parse(before ?? "null"), JSON.parse(after ?? "null"));
  if (fields.length === 0) return <p className="text-ink-2 text-sm">{t("none")}</p>;
  const shown = (text: string | null): ReactNode =>
    text === null ? <span className="text-ink-2">{t("nothing")}</span> : shorten(text);
  const title = before === null ? "created" : after === null ? "ended" : "changed";
  return (
    <>
      <p className="text-ink-2 text-sm">{t(title)}</p>
      <ul className="wrap-anywhere max-w-prose list-disc space-y-0.5 pl-5 text-sm marker:text-ink-3">
        {fields.map((one) => {
          const field = () => <span className="font-semibold">{nameOf(one.path)}</span>;
          return (
            <li key={JSON.stringify(one.path)}>
              {title === "changed"
                ? t.rich("line", {
                    field,
                    before: () =>
                      one.before === null ? shown(null) : <del className="decoration-ink-3">{shown(one.before)}</del>,
                    after: () =>
                      one.after === null ? (
                        shown(null)
                      ) : (
                        <ins className="font-semibold no-underline">{shown(one.after)}</ins>
                      ),
                  })
                : t.rich("single", { field, value: () => shown(one.after ?? one.before) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
