import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AllQuestionsLink } from "#components/questions/all-questions-link.tsx";
import { MadeAt } from "#components/recommendations/made-at.tsx";
import { RecommendationItem } from "#components/recommendations/recommendation-item.tsx";
import { TimelinePicture } from "#components/timelines/timeline-picture.tsx";
import { DeclarationTable } from "#components/treaties/declaration-table.tsx";
import { ProcedureTable } from "#components/treaties/procedure-table.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { Contents } from "#components/ui/contents.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { QuestionList } from "#components/ui/question-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { PromiseList } from "#components/visits/promise-list.tsx";
import { StandingInvitations } from "#components/visits/standing-invitations.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import { isToldAsProcedure } from "#domain/declarations/procedures.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DomesticApproval } from "./domestic-approval.tsx";
import { NotYetAdopted } from "./not-yet-adopted.tsx";
import { ProfileFigures } from "./profile-figures.tsx";
import { ProfileVisits } from "./profile-visits.tsx";
import { TreatyTable } from "./treaty-table.tsx";

/** Recommendations shown before the link to all of them. */
const shownRecommendations = 10;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  readonly content: ReactNode;
}

interface Props {
  readonly profile: StateProfile;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
  /** Where the reader reached this site, such as https://treaties.example.org. */
  readonly origin: string;
  /** The moment at which the page is read. */
  readonly now: Instant;
  readonly link: LinkView;
}

function Recommendations({ profile, link }: Omit<Props, "citing" | "origin" | "now">) {
  const t = useTranslations("states.profile.recommendations");
  const { openRecommendations: open, state } = profile;
  const all = (
    <Link
      href={address("/recommendations", { state: state.iso3, ...link })}
      prefetch={false}
      className="link inline-flex min-h-6 items-center text-sm"
    >
      {t("all", { state: state.name })}
    </Link>
  );
  if (open.length === 0) return <EmptyState title={t("none")}>{all}</EmptyState>;
  return (
    <>
      <ol className="border-line border-b">
        {open.slice(0, shownRecommendations).map((one) => (
          <RecommendationItem
            key={one.ref}
            one={one}
            link={link}
            from={<MadeAt one={one} link={link} named={false} />}
          />
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-6">
        {open.length > shownRecommendations ? (
          <Link
            href={address("/recommendations", { state: state.iso3, status: "open", ...link })}
            prefetch={false}
            className="link inline-flex min-h-6 items-center text-sm"
          >
            {t("allOpen", { count: openCount(profile.recommendationCounts) })}
          </Link>
        ) : null}
        {all}
      </p>
    </>
  );
}

/** The parts of a profile that have something to say, in their order. */
function useParts({ profile, origin, now, link }: Omit<Props, "citing">): Part[] {
  const t = useTranslations("states.profile");
  const treaties = useTranslations("treaties");
  const words = useTranslations("declarations.procedures");
  const invitations = useTranslations("visits.invitations");
  const { state, asAt, rows } = profile;
  const declarations = profile.declarations.filter((one) => !isToldAsProcedure(one, profile.procedures));
  const titles = new Map(rows.map(({ treaty }) => [treaty.code, treaty]));
  const subjectOf = ({ treaty: code }: { readonly treaty: string }) => {
    const treaty = titles.get(code);
    if (treaty === undefined) return { label: code, href: null };
    return { label: treaty.shortTitle, href: address(`/treaties/${treaty.slug}`, { ...link }) };
  };
  const table = (
    <>
      <TreatyTable
        caption={t("treaties.caption", { state: state.name })}
        state={state}
        rows={rows.filter(({ treaty }) => treaty.adoptedOn <= asAt)}
        asAt={asAt}
        link={link}
      />
      <NotYetAdopted rows={rows.filter(({ treaty }) => treaty.adoptedOn > asAt)} link={link} />
    </>
  );
  const parts: (Part | false)[] = [
    { id: "treaties", title: t("treaties.title"), lead: t("treaties.lead"), content: table },
    {
      id: "timeline",
      title: t("timeline"),
      content: <TimelinePicture profile={profile} origin={origin} link={link} now={now} />,
    },
    rows.some(({ domestic }) => domestic.steps.length > 0) && {
      id: "domestic",
      title: t("domestic.title"),
      lead: t("domestic.lead"),
      content: <DomesticApproval rows={rows} caption={t("domestic.title")} link={link} />,
    },
    declarations.length > 0 && {
      id: "declarations",
      title: treaties("declarations.title"),
      lead: treaties("declarations.lead"),
      content: (
        <DeclarationTable
          declarations={[...declarations, ...profile.objections]}
          subjectHead={treaties("columns.treaty")}
          subjectOf={subjectOf}
          caption={treaties("declarations.title")}
        />
      ),
    },
    profile.procedures.length > 0 && {
      id: "procedures",
      title: words("title"),
      lead: words("lead"),
      content: (
        <ProcedureTable
          procedures={profile.procedures}
          subjectHead={treaties("columns.treaty")}
          subjectOf={subjectOf}
          caption={words("title")}
        />
      ),
    },
    {
      id: "visits",
      title: t("visits.title"),
      content:
        profile.visits.length === 0 ? (
          <EmptyState title={t("visits.none", { state: state.name })}>{t("visits.noneText")}</EmptyState>
        ) : (
          <ProfileVisits slug={state.slug} visits={profile.visits} asAt={asAt} link={link} />
        ),
    },
    profile.invitations.length > 0 && {
      id: "invitation",
      title: invitations("title"),
      content: <StandingInvitations invitations={profile.invitations} named={false} />,
    },
    (profile.visits.length > 0 || profile.openRecommendations.length > 0) && {
      id: "recommendations",
      title: t("recommendations.title"),
      lead: t("recommendations.lead"),
      content: <Recommendations profile={profile} link={link} />,
    },
    profile.commitments.length > 0 && {
      id: "promises",
      title: t("promises.title"),
      lead: t("promises.lead"),
      content: <PromiseList promises={profile.commitments} />,
    },
    profile.questions.length > 0 && {
      id: "questions",
      title: t("questions.title"),
      lead: t("questions.lead"),
      content: (
        <>
          <QuestionList questions={profile.questions} />
          <AllQuestionsLink link={link} />
        </>
      ),
    },
  ];
  return parts.filter((part) => part !== false);
}

/** Everything below the as-at bar of a state's page. */
export function ProfileParts({ profile, citing, origin, now, link }: Props) {
  const t = useTranslations("states.profile");
  const parts = useParts({ profile, origin, now, link });
  const { state, asAt } = profile;
  return (
    <>
      <ProfileFigures profile={profile} link={link} now={now} />
      <Contents
        items={[...parts, ...(citing === null ? [] : [{ id: "cite", title: t("cite.title") }])].map(
          ({ id, title: label }) => ({ id, label }),
        )}
      />
      {parts.map(({ id, content, ...words }) => (
        <Section key={id} id={id} {...words}>
          {content}
        </Section>
      ))}
      <CiteSection
        title={t("cite.title")}
        name={t("cite.name", { state: state.name })}
        path={`/states/${state.slug}`}
        asAt={asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
