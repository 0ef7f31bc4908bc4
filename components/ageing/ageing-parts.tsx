import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type AddressQuery, address, type LinkView } from "#components/ui/address.ts";
import { Section } from "#components/ui/section.tsx";
import type { AgeingPage } from "#domain/entities/ageing.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type AgeingKind, ageingKinds, useAgeWords } from "./age-words.ts";
import { AgeingPicture } from "./ageing-picture.tsx";
import { OldestPromises, OldestRecommendations, OldestSignatures } from "./oldest-lists.tsx";

interface Props {
  readonly page: AgeingPage;
  /** The names that it is narrowed to; the empty string where it is not. */
  readonly scope: string;
  /** The same as parameters of an address: those that the search of recommendations has too. */
  readonly query: AddressQuery;
  readonly permalink: string;
  readonly link: LinkView;
}

/** Where the whole list is, of which the oldest are shown; null where there is no such place. */
function useWhole({ page, query, link }: Props): Readonly<Record<AgeingKind, ReactNode>> {
  const t = useTranslations("ageing");
  return {
    signatures: (
      <a
        href={address("/exports/pictures/standing-signatures", { ...query, ...link, format: "csv" })}
        download
        className="link inline-flex min-h-6 items-center text-sm"
      >
        {t("signatures.all", { total: page.signatures.ageing.total })}
      </a>
    ),
    recommendations: (
      <Link
        href={address("/recommendations", { status: "open", ...query, ...link })}
        prefetch={false}
        className="link inline-flex min-h-6 items-center text-sm"
      >
        {t("recommendations.all", { total: page.recommendations.ageing.total })}
      </Link>
    ),
    promises: null,
  };
}

/** What waits, of three kinds: each as a picture by age, and the oldest by name. */
export function AgeingParts(props: Props) {
  const { page, scope, query, permalink, link } = props;
  const t = useTranslations("ageing");
  const words = useAgeWords();
  const whole = useWhole(props);
  const lists: Readonly<Record<AgeingKind, (caption: string) => ReactNode>> = {
    signatures: (caption) => (
      <OldestSignatures signatures={page.signatures} asAt={page.asAt} caption={caption} link={link} />
    ),
    recommendations: () => <OldestRecommendations recommendations={page.recommendations} link={link} />,
    promises: () => <OldestPromises promises={page.promises} link={link} />,
  };
  return ageingKinds.map((kind) => {
    const { ageing, oldest } = page[kind];
    const heading = t(`${kind}.oldestOf`, { shown: oldest.length });
    return (
      <Section key={kind} id={kind} title={t(`${kind}.section`)} lead={t(`${kind}.lead`)}>
        <p className="mb-4 max-w-prose">
          {words.answer(kind, ageing)}
          {kind === "signatures" && page.signatures.uncertain > 0
            ? ` ${t("signatures.uncertain", { count: page.signatures.uncertain })}`
            : null}
        </p>
        {ageing.total === 0 ? null : (
          <>
            <div className="max-w-4xl">
              <AgeingPicture
                kind={kind}
                ageing={ageing}
                asAt={page.asAt}
                scope={scope}
                csv={address(`/exports/pictures/ageing-${kind}`, { ...query, ...link, format: "csv" })}
                permalink={permalink}
              />
            </div>
            <h3 className="mt-6 mb-1 font-semibold">{heading}</h3>
            {lists[kind](heading)}
            {oldest.length < ageing.total ? <p className="mt-2">{whole[kind]}</p> : null}
          </>
        )}
      </Section>
    );
  });
}
