import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Embedded } from "#components/embed/embedded.tsx";
import { StateTimeline } from "#components/timelines/state-timeline.tsx";
import { address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { getStateProfile } from "#data/get-state-profile.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, type QueryValue, single, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { readOnce } from "#lib/page-reader.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { siteName } from "#lib/settings/site-name.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery & { readonly state?: QueryValue }>;
}

// Title and page ask the same question.
const profileOnce = readOnce(getStateProfile);

async function load({ searchParams }: Props) {
  const [query, locale] = await Promise.all([searchParams, getLocale()]);
  const view = viewParam(query, locale);
  const state = single(query.state) ?? (await publicSettings()).focus.values.state;
  return { view, locale, profile: await profileOnce(state, view) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ profile }, t] = await Promise.all([load(props), getTranslations("timelines")]);
  if (profile === null) return {};
  return { title: t("title", { state: profile.state.name }), robots: { index: false } };
}

/** A state's timeline for other sites: the same drawing as on its page, to which it leads. */
export default async function EmbeddedTimeline(props: Props) {
  const { view, locale, profile } = await load(props);
  if (profile === null) notFound();
  const [t, site] = await Promise.all([getTranslations("timelines"), siteName(locale)]);
  const { name, slug } = profile.state;
  const date = formatDay(view.asAt, locale, "long");
  const page = getPathname({ href: address(`/states/${slug}`, { ...linkView(view) }), locale });
  return (
    <Embedded title={t("pictureTitle", { state: name, date })} site={site} url={page}>
      <StateTimeline profile={profile} />
    </Embedded>
  );
}
