import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Waiting } from "#components/recommendations/waiting.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatDay, KnownDate } from "#components/ui/known-date.tsx";
import { type DayRange, type IsoDay, knownDate, yearsBetween } from "#domain/dates/calendar-date.ts";
import type { AgeingPage, StandingSignatureOf } from "#domain/entities/ageing.ts";
import { Link } from "#lib/i18n/navigation.ts";

function Since({ range }: { readonly range: DayRange }) {
  const t = useTranslations("ageing");
  const locale = useLocale();
  return range.earliest === range.latest ? (
    <KnownDate date={knownDate(range.latest)} />
  ) : (
    t("between", { first: formatDay(range.earliest, locale), last: formatDay(range.latest, locale) })
  );
}

function SignatureRow({
  one: { state, treaty, range, uncertain },
  asAt,
  link,
}: {
  readonly one: StandingSignatureOf;
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing");
  const format = useFormatter();
  return (
    <Row>
      <RowHead>
        <Link
          href={address(`/states/${state.slug}/${treaty.slug}`, { ...link })}
          prefetch={false}
          className="link-quiet inline-block min-h-6 font-medium"
        >
          {t("pair", { state: state.name, treaty: treaty.code })}
        </Link>
      </RowHead>
      <Cell label={t("list.since")}>
        <Since range={range} />
        {uncertain ? <span className="ml-2 text-ink-2">{t("mayBeBound")}</span> : null}
      </Cell>
      <Cell label={t("list.years")} align="end">
        {format.number(yearsBetween(range.latest, asAt))}
      </Cell>
    </Row>
  );
}

/** The oldest signatures that bind nobody. */
export function OldestSignatures({
  signatures,
  asAt,
  caption,
  link,
}: {
  readonly signatures: AgeingPage["signatures"];
  readonly asAt: IsoDay;
  readonly caption: string;
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing.list");
  return (
    <DataTable caption={caption} className="max-w-3xl">
      <TableHead>
        <HeadCell>{t("pair")}</HeadCell>
        <HeadCell>{t("since")}</HeadCell>
        <HeadCell align="end">{t("years")}</HeadCell>
      </TableHead>
      <TableBody>
        {signatures.oldest.map((one) => (
          <SignatureRow key={`${one.state.iso3} ${one.treaty.code}`} one={one} asAt={asAt} link={link} />
        ))}
      </TableBody>
    </DataTable>
  );
}

interface WaitingItem {
  readonly ref: string;
  /** Address of its page, without what it keeps of this one. */
  readonly path: string;
  readonly text: string;
  readonly aside: ReactNode;
}

function OldestList({ items, link }: { readonly items: readonly WaitingItem[]; readonly link: LinkView }) {
  return (
    <ol className="max-w-4xl">
      {items.map(({ ref, path, text, aside }) => (
        <li key={ref} className="grid gap-x-6 border-line border-t py-2 sm:grid-cols-[1fr_auto]">
          <Link href={address(path, { ...link })} prefetch={false} className="link-quiet line-clamp-2 text-ink">
            {text}
          </Link>
          <span className="text-ink-2 text-sm leading-6">{aside}</span>
        </li>
      ))}
    </ol>
  );
}

/** The recommendations that have waited longest. */
export function OldestRecommendations({
  recommendations,
  link,
}: {
  readonly recommendations: AgeingPage["recommendations"];
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing");
  const items = recommendations.oldest.map((one) => ({
    ref: one.ref,
    path: `/recommendations/${one.ref}`,
    text: t("asked", { state: one.state.name, text: one.text }),
    aside: <Waiting one={one} short />,
  }));
  return <OldestList items={items} link={link} />;
}

/** The promises that have waited longest. */
export function OldestPromises({
  promises,
  link,
}: {
  readonly promises: AgeingPage["promises"];
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing");
  const items = promises.oldest.map((one) => ({
    ref: one.ref,
    path: `/visits/${one.visit.slug}`,
    text: t("promised", { who: one.promisedBy, state: one.state.name, text: one.text }),
    aside: one.daysOpen === null ? t("daysUnknown") : t("days", { days: one.daysOpen }),
  }));
  return <OldestList items={items} link={link} />;
}
