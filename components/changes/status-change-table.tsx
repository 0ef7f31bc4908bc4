import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceList } from "#components/ui/source-list.tsx";
import { StatusBadge, StatusMark } from "#components/ui/status-mark.tsx";
import type { StatusChange } from "#domain/changes/status-changes.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { letterOf } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** When it happened, and no more exactly than it is known. */
function When({ change: { date, precision, range } }: { readonly change: StatusChange }) {
  const t = useTranslations("changes.world");
  const dates = useTranslations("ui.date");
  if (date === null) {
    return t.rich("between", {
      first: () => <KnownDate date={knownDate(range.earliest)} />,
      last: () => <KnownDate date={knownDate(range.latest)} />,
    });
  }
  return (
    <>
      <KnownDate date={{ date, precision }} />
      {precision === "day" ? null : (
        <span className="block text-ink-2 text-xs">{dates(precision === "month" ? "monthOnly" : "yearOnly")}</span>
      )}
    </>
  );
}

/** The status before and after, and a way to why it was so on that day. */
function BeforeAndAfter({ change, link }: { readonly change: StatusChange; readonly link: LinkView }) {
  const t = useTranslations("changes.world");
  const words = useTranslations("ui.status");
  const { before, after, uncertain, state, treaty, range } = change;
  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-2">
        <StatusMark status={before} />
        {words(before)}
      </span>
      <ArrowRight size={13} aria-hidden="true" className="shrink-0 text-ink-3" />
      <span className="sr-only">{t("then")}</span>
      <StatusBadge status={after} uncertain={uncertain} />
      <Link
        href={address(`/states/${state.slug}/${treaty.slug}`, { asAt: range.latest, knownAt: link.knownAt })}
        prefetch={false}
        className="link inline-flex min-h-6 items-center text-xs"
      >
        {t("why")}
        <span className="sr-only">{t("whyOf", { state: state.name, treaty: treaty.code })}</span>
      </Link>
    </span>
  );
}

/** The act behind the change, which leads to its history, with where it was read. */
function Act({ change: { act, state, treaty } }: { readonly change: StatusChange }) {
  const t = useTranslations("changes.world");
  const kinds = useTranslations("ui.actions");
  if (act === null) return <span className="text-ink-2">{t("noAct")}</span>;
  const count = act.sources.length;
  return (
    <>
      <Link href={`/acts/${act.id}`} prefetch={false} className="link-quiet inline-block min-h-6">
        {t.rich("actOf", {
          kind: kinds(act.kind),
          date: () => <KnownDate date={act} letter={letterOf(act.kind)} />,
        })}
      </Link>
      <Disclosure
        quiet
        summary={t("sources", { count })}
        label={t("sourcesOf", { count, state: state.name, treaty: treaty.code })}
      >
        <SourceList sources={act.sources} />
      </Disclosure>
    </>
  );
}

/** Changes of status under one heading, the newest first. */
export function StatusChangeTable({
  caption,
  changes,
  link,
}: {
  readonly caption: string;
  readonly changes: readonly StatusChange[];
  readonly link: LinkView;
}) {
  const t = useTranslations("changes.world");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[32%]">{t("subject")}</HeadCell>
        <HeadCell className="w-[16%]">{t("date")}</HeadCell>
        <HeadCell className="w-[26%]">{t("change")}</HeadCell>
        <HeadCell className="w-[26%]">{t("act")}</HeadCell>
      </TableHead>
      <TableBody>
        {changes.map((change) => {
          const { state, treaty, after, range } = change;
          return (
            <Row key={`${state.iso3} ${treaty.code} ${after} ${range.latest}`}>
              <RowHead>
                <Link
                  href={`${address(`/states/${state.slug}`, { ...link })}#${treaty.slug}`}
                  prefetch={false}
                  className="link-quiet mr-2 inline-block min-h-6 font-medium"
                >
                  {state.name}
                </Link>
                <Link
                  href={address(`/treaties/${treaty.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-block min-h-6 text-ink-2"
                >
                  {treaty.code}
                </Link>
              </RowHead>
              <Cell label={t("date")}>
                <When change={change} />
              </Cell>
              <Cell label={t("change")}>
                <BeforeAndAfter change={change} link={link} />
              </Cell>
              <Cell label={t("act")}>
                <Act change={change} />
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
