import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { type Succession, successionNatures } from "#domain/entities/state.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ProfileAnswer } from "./profile-answer.tsx";
import { useRegionName } from "./region-name.ts";

/** The states on the other side of its successions, by how one took the place of the other, each with the day. */
function Successions({
  side,
  all,
  link,
}: {
  readonly side: "predecessors" | "successors";
  readonly all: readonly Succession[];
  readonly link: LinkView;
}) {
  const t = useTranslations("states.profile");
  return successionNatures.flatMap((nature) => {
    const these = all.filter((one) => one.nature === nature);
    if (these.length === 0) return [];
    return [
      <div key={nature} className="flex flex-wrap gap-x-2">
        <dt className="text-ink-2">{t(`${side}.${nature}`)}</dt>
        {these.map(({ state, on }) => (
          <dd key={state.iso3}>
            <Link href={address(`/states/${state.slug}`, { ...link })} className="link-quiet inline-block min-h-6">
              {state.name}
            </Link>
            {on === null ? null : (
              <span className="text-ink-2 text-xs">
                {" "}
                <KnownDate date={knownDate(on)} />
              </span>
            )}
          </dd>
        ))}
      </div>,
    ];
  });
}

/** Who the participant is, and the answer in one sentence. */
export function ProfileHeader({
  profile,
  today,
  link,
}: {
  readonly profile: StateProfile;
  readonly today: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("states");
  const regionName = useRegionName();
  const { state } = profile;
  const others = [
    { lang: "ru", name: state.names.ru },
    { lang: "kk", name: state.names.kk },
    { lang: "en", name: state.names.en },
  ]
    .flatMap(({ lang, name }) => (name === null || name === state.name ? [] : [{ lang, name }]))
    // Russian and Kazakh often write a name alike; it is shown once.
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
  const place = [state.region, state.subregion].flatMap((one) => (one === null ? [] : [regionName(one)]));
  return (
    <PageHeader
      title={state.name}
      breadcrumbs={[{ label: t("index.title"), href: address("/states", { ...link }) }, { label: state.name }]}
      answer={<ProfileAnswer profile={profile} today={today} />}
    >
      <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {others.length === 0 ? null : (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-ink-2">{t("profile.otherNames")}</dt>
            {others.map(({ lang, name }) => (
              <dd key={lang} lang={lang}>
                {name}
              </dd>
            ))}
          </div>
        )}
        <div className="flex gap-x-2">
          <dt className="text-ink-2">{t("profile.code")}</dt>
          <dd>{state.iso3}</dd>
        </div>
        {place.length === 0 ? null : (
          <div className="flex gap-x-2">
            <dt className="text-ink-2">{t("profile.region")}</dt>
            <dd>{place.join(" · ")}</dd>
          </div>
        )}
        <div className="flex gap-x-2">
          <dt className="text-ink-2">{t("profile.membership")}</dt>
          <dd>
            {state.unMemberSince === null
              ? t(`kinds.${state.kind === "state" && state.unMember ? "member" : state.kind}`)
              : t.rich("profile.memberSince", {
                  date: () => <KnownDate date={knownDate(state.unMemberSince)} />,
                  resolution: state.unAdmission ?? "",
                  known: state.unAdmission === null ? "no" : "yes",
                })}
          </dd>
        </div>
        <Successions side="predecessors" all={state.predecessors} link={link} />
        <Successions side="successors" all={state.successors} link={link} />
      </dl>
      {state.note === null ? null : <p className="mt-2 max-w-prose text-ink-2 text-sm">{state.note}</p>}
    </PageHeader>
  );
}
