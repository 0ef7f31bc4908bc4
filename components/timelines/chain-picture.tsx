import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type PicturePage, usePermalink } from "#components/pictures/permalink.ts";
import { Picture } from "#components/pictures/picture.tsx";
import { type AddressQuery, address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { chainFacts } from "#domain/visualisation/chain-facts.ts";
import type { Chain } from "#domain/visualisation/promise-chain.ts";
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
  origin = "promised",
  page,
  file,
  note,
}: {
  /** Name of the state. */
  readonly state: string;
  readonly madeOn: IsoDay;
  readonly chains: readonly Chain[];
  readonly origin?: ChainOrigin;
  readonly page: PicturePage;
  /** What its file is of: parameters of /exports/pictures/promises. */
  readonly file: AddressQuery;
  readonly note?: ReactNode;
}) {
  const t = useTranslations("timelines.chain");
  const locale = useLocale();
  const permalink = usePermalink();
  const { asAt, link } = page;
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
  return (
    <Picture
      id={id}
      title={title}
      compact
      note={note}
      table={<ChainTable facts={chainFacts(chain, asAt)} caption={title} origin={origin} />}
      csv={address("/exports/pictures/promises", { ...file, ...link, format: "csv" })}
      permalink={permalink(page, id)}
    >
      <PromiseChain chain={chain} asAt={asAt} origin={origin} title={title} />
    </Picture>
  );
}
