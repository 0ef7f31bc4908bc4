import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useFacetLabel } from "./facet-label.ts";
import { Target } from "./recommendation-item.tsx";

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-line border-t py-2 sm:grid-cols-[10rem_1fr]">
      <dt className="text-ink-2 text-sm">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Document({ one }: { readonly one: RecommendationDetail }) {
  const t = useTranslations("recommendations.page");
  const { symbol, paragraph } = one;
  if (symbol !== null) return paragraph === null ? symbol : t("documentParagraph", { symbol, paragraph });
  return <span className="text-ink-2">{t("noDocument")}</span>;
}

/** Values of a facet, each a link to the list of all that carry it; nothing where there are none. */
function Listed({
  label,
  facet,
  values,
  link,
}: {
  readonly label: string;
  readonly facet: "theme" | "group" | "goal";
  readonly values: readonly string[];
  readonly link: LinkView;
}) {
  const labelOf = useFacetLabel();
  if (values.length === 0) return null;
  return (
    <Fact label={label}>
      <ul className="flex flex-wrap gap-x-4">
        {values.map((value) => (
          <li key={value}>
            <Link href={address("/recommendations", { [facet]: value, ...link })} className="link">
              {labelOf(facet, value)}
            </Link>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Who asked whom, when, for what, and on what ground. */
export function RecommendationFacts({ one, link }: { readonly one: RecommendationDetail; readonly link: LinkView }) {
  const t = useTranslations("recommendations");
  const languages = useTranslations("languages");
  const locale = useLocale();
  const { visit, target } = one;
  return (
    <dl className="border-line border-b">
      <Fact label={t("page.state")}>
        <Link href={address(`/states/${one.state.slug}`, { ...link })} className="link">
          {one.state.name}
        </Link>
      </Fact>
      <Fact label={t("page.maker")}>
        <Link href={address("/recommendations", { maker: one.maker, ...link })} className="link">
          {one.maker}
        </Link>
      </Fact>
      <Fact label={t("page.addressee")}>{one.addressee}</Fact>
      <Fact label={t("page.visit")}>
        {visit === null ? (
          <span className="text-ink-2">{t("page.noVisit")}</span>
        ) : (
          <Link href={address(`/visits/${visit.slug}`, { ...link })} className="link">
            {visit.title}
          </Link>
        )}
      </Fact>
      <Fact label={t("page.made")}>
        <KnownDate date={one.made} />
      </Fact>
      {target === null ? null : (
        <Fact label={t("page.asks")}>
          <Target target={target} link={link} />
        </Fact>
      )}
      <Fact label={t("page.strength")}>{t(`page.strengths.${one.ask}`)}</Fact>
      <Fact label={t("page.basis")}>{t(`basis.${one.basis}`)}</Fact>
      <Fact label={t("page.document")}>
        <Document one={one} />
      </Fact>
      <Fact label={t("page.measure")}>{t(`measures.${one.measure}`)}</Fact>
      <Fact label={t("page.response")}>{t(`responses.${one.response}`)}</Fact>
      <Listed label={t("page.themes")} facet="theme" values={one.themes} link={link} />
      <Listed label={t("page.groups")} facet="group" values={one.groups} link={link} />
      <Listed label={t("page.goals")} facet="goal" values={one.goals.map(String)} link={link} />
      {one.language === locale ? null : <Fact label={t("page.language")}>{languages(one.language as "en")}</Fact>}
    </dl>
  );
}
