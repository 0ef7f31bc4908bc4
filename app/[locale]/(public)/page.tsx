import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Dashboard } from "#components/dashboard/dashboard.tsx";
import { FocusForm } from "#components/dashboard/focus-form.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { ProfileAnswer } from "#components/states/profile-answer.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getStateProfile } from "#data/get-state-profile.ts";
import { listStates } from "#data/list-states.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { pageOrigin } from "#lib/http/page-origin.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, single, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { readOnce } from "#lib/page-reader.ts";
import { citing } from "#lib/settings/citing.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { now, today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & { readonly state?: QueryValue }>;
}

// Title and page ask the same question.
const profileOnce = readOnce(getStateProfile);

async function load({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const view = viewParam(query, locale);
  const named = single(query.state) ?? null;
  // Until a reader chooses another state, the dashboard is about the one that is set.
  const state = named ?? (await publicSettings()).focus.values.state;
  return { view, named, profile: await profileOnce(state, view) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { profile } = await load(props);
  if (profile === null) return {};
  const t = await getTranslations("dashboard");
  const words = { state: profile.state.name };
  return { title: t("metaTitle", words), description: t("metaDescription", words) };
}

export default async function DashboardPage(props: Props) {
  const { view, named, profile } = await load(props);
  if (profile === null) notFound();
  const { state, recommendationCounts } = profile;
  const bar = { today: today(), path: "/", query: { state: named } };
  const begins = await recordBeginsAfter(view.knownAt);
  if (begins !== null) return <BeforeRecord title={state.name} view={view} begins={begins} {...bar} />;
  const [t, index] = await Promise.all([getTranslations("dashboard"), listStates(view)]);
  const link = linkView(view);
  return (
    <>
      <PageHeader
        title={state.name}
        answer={
          <>
            <ProfileAnswer profile={profile} today={today()} />{" "}
            {t("answerOpen", { open: openCount(recommendationCounts) })}
          </>
        }
      >
        <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
          <FocusForm states={index.rows} chosen={state.iso3} link={link} />
          <Link href={address(`/states/${state.slug}`, { ...link })} className="link inline-flex min-h-6 items-center">
            {t("profile", { state: state.name })}
          </Link>
        </div>
      </PageHeader>
      <AsAtBar subject={state.name} asAt={view.asAt} knownAt={view.knownAt} {...bar} />
      <Dashboard
        profile={profile}
        index={index}
        origin={await pageOrigin()}
        link={link}
        now={now()}
        citing={await citing()}
      />
    </>
  );
}
