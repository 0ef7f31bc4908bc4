import { ChainPicture } from "#components/timelines/chain-picture.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import { chainsByDay } from "#domain/visualisation/promise-chain.ts";

/** The rules from promises under treaties to the acts that followed, one for each day of promising. */
export function VisitChains({
  visit: { slug, state, promised, asAt },
  link,
  now,
}: {
  readonly visit: Pick<VisitPage, "slug" | "state" | "promised" | "asAt">;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
}) {
  return (
    <div className="space-y-8">
      {chainsByDay(promised).map(({ madeOn, chains }) => (
        <ChainPicture
          key={madeOn}
          state={state.name}
          madeOn={madeOn}
          chains={chains}
          page={{ path: `/visits/${slug}`, asAt, link, now }}
          file={{ visit: slug, from: madeOn, to: madeOn }}
        />
      ))}
    </div>
  );
}
