import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Picture } from "#components/pictures/picture.tsx";
import { type AddressQuery, address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { chainFacts } from "#domain/visualisation/chain-facts.ts";
import type { Chain } from "#domain/visualisation/promise-chain.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { ChainTable } from "./chain-table.tsx";
import type { ChainOrigin } from "./chain-words.ts";
import { drawnChain, PromiseChain } from "./promise-chain.tsx";

/** More treaties than these are counted in a title, not named. */
const mostNamed = 3;

/** What was promised or asked for on a day and what followed, with its table and the ways to take it along. */
export function ChainPicture({
  state,
  madeOn,
  chains,
  asAt,
  origin = "promised",
  page,
  file,
  note,
  link,
  now,
}: {
  /** Name of the state. */
  readonly state: string;
  readonly madeOn: IsoDay;
  readonly chains: readonly Chain[];
  readonly asAt: IsoDay;
  readonly origin?: ChainOrigin;
  /** The page on which it stands, without its day and record. */
  readonly page: { readonly path: string; readonly query?: AddressQuery };
  /** What its file is of: parameters of /exports/pictures/promises. */
  readonly file: AddressQuery;
  readonly note?: ReactNode;
  readonly link: LinkView;
  /** What is taken along names the record of this moment, where the page shows the record as it is now. */
  readonly now: Instant;
}) {
  const t = useTranslations("timelines.chain");
  const locale = useLocale();
  const chain = drawnChain(madeOn, chains, asAt);
  const id = `chain-${madeOn}`;
  const { treaties } = chain;
  const title = t(`title.${origin}`, {
    state,
    made: formatDay(madeOn, locale, "long"),
    count: treaties.length,
    named: treaties.length > mostNamed ? "no" : "yes",
    treaties: treaties.map(({ code }) => code).join(", "),
    date: formatDay(asAt, locale, "long"),
  });
  const permalink = address(page.path, { ...page.query, asAt, knownAt: link.knownAt ?? shortInstant(now) });
  return (
    <Picture
      id={id}
      title={title}
      compact
      note={note}
      table={<ChainTable facts={chainFacts(chain, asAt)} caption={title} origin={origin} />}
      csv={address("/exports/pictures/promises", { ...file, ...link, format: "csv" })}
      permalink={getPathname({ href: `${permalink}#${id}`, locale })}
    >
      <PromiseChain chain={chain} asAt={asAt} origin={origin} title={title} />
    </Picture>
  );
}
