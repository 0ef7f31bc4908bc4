import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { Target } from "./recommendation-item.tsx";
import { useThemeName } from "./theme.ts";

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

/** Who asked whom, when, for what, and on what ground. */
export function RecommendationFacts({ one, link }: { readonly one: RecommendationDetail; readonly link: LinkView }) {
  const t = useTranslations("recommendations");
  const themeName = useThemeName();
  const { visit, target } = one;
  return (
    <dl className="border-line border-b">
      <Fact label={t("page.state")}>
        <Link href={address(`/states/${one.state.slug}`, { ...link })} className="link">
          {one.state.name}
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
      <Fact label={t("page.theme")}>
        <Link href={address("/recommendations", { theme: one.theme, ...link })} className="link">
          {themeName(one.theme)}
        </Link>
      </Fact>
    </dl>
  );
}
