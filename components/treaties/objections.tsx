import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { Declaration } from "#domain/entities/record.ts";

/** More objections than this to one declaration open on demand. */
const shownAtOnce = 3;

function Objection({ one }: { readonly one: Declaration }) {
  const t = useTranslations("declarations.table");
  return (
    <li>
      <p>
        <span className="font-semibold">{one.by.name}</span>
        {" · "}
        {one.date === null ? <span className="text-ink-2">{t("dayNotKnown")}</span> : <KnownDate date={one} />}
        {one.withdrawn === null ? null : (
          <span className="font-semibold text-xs">
            {" · "}
            {t.rich("withdrawn", { date: () => <KnownDate date={one.withdrawn ?? one} /> })}
          </span>
        )}
      </p>
      <p className="max-w-prose">{one.summary}</p>
      <p className="max-w-prose text-xs">
        {one.note === null ? null : `${one.note} `}
        <SourceNote source={one.source} />
      </p>
    </li>
  );
}

/** The objections to one declaration, under it. */
export function Objections({
  objections,
  subject,
}: {
  readonly objections: readonly Declaration[];
  /** Whose declaration it is, for those who hear the line out of its place. */
  readonly subject: string;
}) {
  const t = useTranslations("declarations.table");
  if (objections.length === 0) return null;
  return (
    <details open={objections.length <= shownAtOnce} className="mt-1">
      <summary className="min-h-6 w-fit cursor-pointer font-semibold text-xs leading-6">
        {t("objections", { count: objections.length })}
        <span className="sr-only">{t("objectionsOf", { subject })}</span>
      </summary>
      <ul className="mt-1 space-y-2 border-line border-l-2 pl-3">
        {objections.map((one) => (
          <Objection key={one.id} one={one} />
        ))}
      </ul>
    </details>
  );
}
