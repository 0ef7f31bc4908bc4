import { useTranslations } from "next-intl";
import { Target } from "#components/recommendations/recommendation-item.tsx";
import { Waiting } from "#components/recommendations/waiting.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { BriefingChain } from "./briefing-chain.tsx";

interface Props {
  readonly asked: readonly RecommendationDetail[];
  readonly numbers: SourceNumbers;
  readonly link: LinkView;
}

function Since({ one, numbers }: { readonly one: RecommendationDetail; readonly numbers: SourceNumbers }) {
  const t = useTranslations("briefing");
  if (one.developments.length === 0) return <p className="text-ink-2 text-sm">{t("nothingSince")}</p>;
  return (
    <ul className="mt-1 space-y-1 text-sm">
      {one.developments.map((note) => (
        <li key={`${note.date} ${note.summary}`} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
          <span className="text-ink-2">
            <KnownDate date={note} />
          </span>
          <div>
            <p>{note.summary}</p>
            <SourceReferences sources={note.sources} numbers={numbers} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What others than the tracker say of where it stands, each by name. */
function Assessed({ one }: { readonly one: RecommendationDetail }) {
  const t = useTranslations("briefing");
  const words = useTranslations("recommendations.assessors");
  const ui = useTranslations("ui.followUp");
  const others = one.history.filter(({ assessorKind }) => assessorKind !== "tracker");
  if (others.length === 0) return null;
  return (
    <ul className="mt-1 text-sm">
      {others.map((said) => (
        <li key={`${said.assessorKind} ${said.date} ${said.note}`}>
          {t.rich("assessed", {
            who: said.assessor ?? words(said.assessorKind),
            status: ui(said.status),
            note: said.note,
            date: () => <KnownDate date={said} />,
          })}
        </li>
      ))}
    </ul>
  );
}

/** What a visit asked, one after the other in one column: where each stands, what happened since, by which sources. */
export function BriefingAsked({ asked, numbers, link }: Props) {
  const t = useTranslations("briefing");
  return (
    <ol className="border-line border-b">
      {asked.map((one) => (
        <li key={one.ref} className="break-inside-avoid border-line border-t py-3">
          <p className="font-semibold">
            <Link href={address(`/recommendations/${one.ref}`, { ...link })} prefetch={false} className="link-quiet">
              {one.text}
            </Link>
          </p>
          <Aside>
            <li className="tabular-nums">{one.ref}</li>
            <li>
              <KnownDate date={one.made} />
            </li>
            <li>{t("to", { addressee: one.addressee })}</li>
            {one.symbol === null ? null : (
              <li>
                {one.paragraph === null ? one.symbol : t("paragraph", { symbol: one.symbol, paragraph: one.paragraph })}
              </li>
            )}
            {one.target === null ? null : (
              <li>
                <Target target={one.target} link={link} />
              </li>
            )}
          </Aside>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
            <FollowUpBadge status={one.status} />
            {one.history.length === 0 ? null : (
              <span className="text-ink-2">
                {t.rich("since", { date: () => <KnownDate date={one.statusSince} /> })}
              </span>
            )}
            <Waiting one={one} />
          </p>
          {one.chain.length === 0 ? null : <BriefingChain steps={one.chain} />}
          <Since one={one} numbers={numbers} />
          <Assessed one={one} />
          <SourceReferences sources={one.sources} numbers={numbers} />
        </li>
      ))}
    </ol>
  );
}
