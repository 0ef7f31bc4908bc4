import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** At which visit a recommendation was made, and when; and of whom it was asked, where the list mixes states. */
export function MadeAt({
  one,
  link,
  named,
}: {
  readonly one: RecommendationSummary;
  readonly link: LinkView;
  /** True to name the state. */
  readonly named: boolean;
}) {
  return (
    <>
      {one.visit === null ? null : (
        <Link
          href={address(`/visits/${one.visit.slug}`, { ...link })}
          prefetch={false}
          className="link-quiet block leading-snug"
        >
          {one.visit.title}
        </Link>
      )}
      <Aside>
        {named ? <li>{one.state.name}</li> : null}
        <li>
          <KnownDate date={one.made} />
        </li>
      </Aside>
    </>
  );
}
