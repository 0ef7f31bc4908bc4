import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FollowSection } from "#components/follow/follow-section.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { DepositaryBlock } from "#components/treaties/depositary-block.tsx";
import { participantFilterOf } from "#components/treaties/select-participants.ts";
import { TreatyAnswer } from "#components/treaties/treaty-answer.tsx";
import { TreatyParts } from "#components/treaties/treaty-parts.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getTreatyPage } from "#data/get-treaty-page.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, single, type ViewQuery } from "#lib/page-query.ts";
import { type NamedPage, pageReader } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import { CatalogueRecords } from "../../catalogue-records.tsx";
import { treatyPictures } from "./treaty-pictures.tsx";

type Props = NamedPage<
  ViewQuery & { readonly q?: QueryValue; readonly show?: QueryValue; readonly state?: QueryValue }
>;

// Title and page ask the same question.
const load = pageReader(getTreatyPage);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ view, locale, found: page }, t] = await Promise.all([load(props), getTranslations("treaties.page")]);
  const { asAt } = view;
  if (page === null) return {};
  const treaty = page.treaty.title;
  const title = asAt === today() ? treaty : t("metaTitleThen", { treaty, date: formatDay(asAt, locale, "long") });
  return { title, description: t("metaDescription", { treaty }) };
}

export default async function TreatyPage(props: Props) {
  const [{ slug, locale, view, found: page }, query, t] = await Promise.all([
    load(props),
    props.searchParams,
    getTranslations("treaties"),
  ]);
  const { asAt, knownAt } = view;
  if (page === null) notFound();
  const { treaty } = page;
  const link = linkView(view);
  const path = `/treaties/${treaty.slug}`;
  const filter = participantFilterOf(single(query.show), single(query.q));
  const mark = single(query.state) ?? null;
  const others = { show: filter.status, q: filter.q };
  // A number or code finds the treaty; its page has one address.
  if (slug !== treaty.slug) {
    permanentRedirect(getPathname({ href: address(path, { ...others, state: mark, ...link }), locale }));
  }
  const bar = { today: today(), path, query: { ...others, state: mark } };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={treaty.title} view={view} begins={begins} {...bar} />;
  const pictures = await treatyPictures(treaty, view, { mark, others });
  return (
    <>
      <PageHeader
        title={treaty.title}
        kicker={t("page.kicker", { number: treaty.untcNumber, code: treaty.code })}
        breadcrumbs={[
          { label: t("index.title"), href: address("/treaties", { ...link }) },
          { label: treaty.shortTitle },
        ]}
        answer={<TreatyAnswer page={page} today={today()} />}
      />
      <AsAtBar subject={treaty.shortTitle} asAt={asAt} knownAt={knownAt} {...bar} />
      <DepositaryBlock page={page} link={link} />
      <TreatyParts
        page={page}
        filter={filter}
        mark={mark}
        pictures={pictures}
        citing={await citing()}
        now={now()}
        link={link}
      />
      <FollowSection followed={{ kind: "treaties", name: treaty.code }} title={treaty.shortTitle} />
      <CatalogueRecords name="treaty" code={treaty.code} />
    </>
  );
}
