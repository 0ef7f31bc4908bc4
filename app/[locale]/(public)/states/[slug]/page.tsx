import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { ProfileHeader } from "#components/states/profile-header.tsx";
import { ProfileParts } from "#components/states/profile-parts.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { getStateProfile } from "#data/get-state-profile.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { asAtParam, type QueryValue } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<{ readonly asAt?: QueryValue }>;
}

// Title and page ask for the same profile; it is read once.
const loadProfile = cache((slug: string, asAt: string, locale: string) => getStateProfile(slug, { asAt, locale }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("states.profile"),
  ]);
  const asAt = asAtParam(query.asAt);
  const profile = await loadProfile(slug, asAt, locale);
  if (profile === null) return {};
  const state = profile.state.name;
  const title = asAt === today() ? state : t("metaTitleThen", { state, date: formatDay(asAt, locale, "long") });
  return { title, description: t("metaDescription", { state }) };
}

export default async function StatePage({ params, searchParams }: Props) {
  const [{ slug }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const asAt = asAtParam(query.asAt);
  const profile = await loadProfile(slug, asAt, locale);
  if (profile === null) notFound();
  const link = { asAt: asAt === today() ? null : asAt, knownAt: null };
  const path = `/states/${profile.state.slug}`;
  // A code finds the state; its page has one address.
  if (slug !== profile.state.slug) permanentRedirect(getPathname({ href: address(path, { ...link }), locale }));
  return (
    <>
      <ProfileHeader profile={profile} today={today()} link={link} />
      <AsAtBar subject={profile.state.name} asAt={asAt} today={today()} path={path} />
      <ProfileParts profile={profile} today={today()} link={link} />
    </>
  );
}
