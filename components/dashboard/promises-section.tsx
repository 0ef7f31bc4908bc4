import { useLocale, useTranslations } from "next-intl";
import type { PicturePage } from "#components/pictures/permalink.ts";
import { ChainPicture } from "#components/timelines/chain-picture.tsx";
import { address } from "#components/ui/address.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PromiseList } from "#components/visits/promise-list.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { chainsByDay } from "#domain/visualisation/promise-chain.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Promises under treaties as rules of time; all promises in words below. */
export function PromisesSection({ profile, page }: { readonly profile: StateProfile; readonly page: PicturePage }) {
  const t = useTranslations("dashboard.promises");
  const locale = useLocale();
  const { commitments, state } = profile;
  if (commitments.length === 0) return <p className="text-ink-2">{t("none", { state: state.name })}</p>;
  const visitLink = (one: Commitment) => (
    <Link href={address(`/visits/${one.visit.slug}`, { ...page.link })} prefetch={false} className="link-quiet">
      {one.visit.title}
    </Link>
  );
  return (
    <>
      {chainsByDay(commitments).map(({ madeOn, chains }) => {
        const first = commitments.find((one) => one.made.date === madeOn && one.chains.length > 0);
        return (
          <div key={madeOn} className="mb-8">
            <ChainPicture
              state={state.name}
              madeOn={madeOn}
              chains={chains}
              page={page}
              file={{ state: state.iso3, from: madeOn, to: madeOn }}
              note={
                first === undefined
                  ? undefined
                  : t.rich("chainLead", {
                      who: first.promisedBy,
                      date: formatDay(madeOn, locale, "long"),
                      visit: () => visitLink(first),
                    })
              }
            />
          </div>
        );
      })}
      <Disclosure summary={t("inWords", { count: commitments.length })}>
        <PromiseList promises={commitments} madeAt={visitLink} />
      </Disclosure>
    </>
  );
}
