import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ParticipationAnswer } from "#components/participation/participation-answer.tsx";
import { ParticipationParts } from "#components/participation/participation-parts.tsx";
import { ParticipationRecord } from "#components/participation/participation-record.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getParticipation } from "#data/get-participation.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import { delaysWith } from "./delays-with.tsx";

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly treaty: string }>;
  readonly searchParams: Promise<ViewQuery>;
}

// Title and page ask for the same participation; it is read once.
const load = cache((state: string, treaty: string, asAt: IsoDay, knownAt: Instant | null, locale: string) =>
  getParticipation(state, treaty, { asAt, knownAt, locale }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [names, query, locale, t] = await Promise.all([params, searchParams, getLocale(), getTranslations("why.page")]);
  const { asAt, knownAt } = viewParam(query, locale);
  const page = await load(names.slug, names.treaty, asAt, knownAt, locale);
  if (page === null) return {};
  const values = { state: page.state.name, treaty: page.row.treaty.shortTitle };
  const title =
    asAt === today() ? t("title", values) : t("metaTitleThen", { ...values, date: formatDay(asAt, locale, "long") });
  return { title, description: t("metaDescription", values) };
}

export default async function ParticipationPage({ params, searchParams }: Props) {
  const [names, query, locale, t] = await Promise.all([params, searchParams, getLocale(), getTranslations("why.page")]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const page = await load(names.slug, names.treaty, asAt, knownAt, locale);
  if (page === null) notFound();
  const { state, row } = page;
  const link = linkView(view);
  const path = `/states/${state.slug}/${row.treaty.slug}`;
  // Codes and numbers find it too; the page has one address.
  if (names.slug !== state.slug || names.treaty !== row.treaty.slug) {
    permanentRedirect(getPathname({ href: address(path, { ...link }), locale }));
  }
  const title = t("title", { state: state.name, treaty: row.treaty.shortTitle });
  const bar = { today: today(), path };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={title} view={view} begins={begins} {...bar} />;
  const crumbs = [
    { label: t("states"), href: address("/states", { ...link }) },
    { label: state.name, href: address(`/states/${state.slug}`, { ...link }) },
    { label: row.treaty.shortTitle },
  ];
  return (
    <>
      <PageHeader title={title} breadcrumbs={crumbs} answer={<ParticipationAnswer page={page} today={today()} />} />
      <AsAtBar subject={title} asAt={asAt} knownAt={knownAt} {...bar} />
      <ParticipationParts
        page={page}
        path={path}
        citing={await citing()}
        link={link}
        delays={await delaysWith(page, view, path)}
      >
        <ParticipationRecord page={page} link={link} />
      </ParticipationParts>
    </>
  );
}
