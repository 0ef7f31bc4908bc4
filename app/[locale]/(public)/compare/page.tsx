import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CompareExamples } from "#components/compare/compare-examples.tsx";
import { CompareForm } from "#components/compare/compare-form.tsx";
import { CompareHeader } from "#components/compare/compare-header.tsx";
import { CompareParts } from "#components/compare/compare-parts.tsx";
import { sidesQuery } from "#components/compare/compare-query.ts";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { getComparison } from "#data/get-comparison.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { treatyNamed } from "#domain/entities/treaty.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, single, toParams, viewParam } from "#lib/page-query.ts";
import { comparedNamesOf, comparedParameters } from "#lib/query/compared-names.ts";
import { readParameters } from "#lib/query/parameters.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";
import "./compare.css";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title"), description: t("metaDescription") };
}

/** States and groups side by side, what they differ on first. */
export default async function ComparePage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("compare")]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const link = linkView(view);
  // What breaks a rule never reaches a page (proxy.ts).
  const read = readParameters(comparedParameters, toParams(query));
  const comparison = await getComparison(comparedNamesOf(read.ok ? read.values : {}), view);
  const { sides, treaties, choices, recommendations } = comparison;
  const kept = sidesQuery(sides);
  const bar = { today: today(), path: "/compare", query: kept };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const names = treaties.map(({ treaty }) => treaty);
  const start = treatyNamed(names, single(query["start"]) ?? "")?.code ?? null;
  const cited = { ...kept, asAt, knownAt: link.knownAt };
  return (
    <>
      <CompareHeader comparison={comparison} asAt={asAt} today={today()} />
      <AsAtBar subject={t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <div className="mt-6">
        <CompareForm sides={sides} choices={choices} link={link} />
      </div>
      {sides.length === 0 ? (
        <div className="mt-8">
          <CompareExamples link={link} />
        </div>
      ) : (
        <div className="compare">
          <CompareParts
            comparison={comparison}
            recommendations={recommendations}
            asAt={asAt}
            start={start}
            link={link}
            permalink={getPathname({ href: address("/compare", cited), locale })}
            citing={await citing()}
          />
        </div>
      )}
    </>
  );
}
