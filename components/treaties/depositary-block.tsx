import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-2">{title}</dt>
      <dd className="mb-2 sm:mb-0">{children}</dd>
    </div>
  );
}

function TreatyLinks({ treaties, link }: { readonly treaties: readonly TreatyName[]; readonly link: LinkView }) {
  return (
    <ul>
      {treaties.map((one) => (
        <li key={one.code}>
          <Link
            href={address(`/treaties/${one.slug}`, { ...link })}
            prefetch={false}
            className="link-quiet inline-block min-h-6"
          >
            {one.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The head of a treaty as the depositary prints it. */
export function DepositaryBlock({ page, link }: { readonly page: TreatyPage; readonly link: LinkView }) {
  const t = useTranslations("treaties.depositary");
  const format = useFormatter();
  const { treaty, force, counts, signatures } = page;
  return (
    <dl className="mt-6 grid gap-x-6 text-sm sm:gap-y-1.5 sm:grid-cols-[9rem_1fr]">
      <Line title={t("adopted")}>
        {t.rich("adoptedAt", {
          place: treaty.adoptedAt,
          date: () => <KnownDate date={knownDate(treaty.adoptedOn)} length="long" />,
        })}
      </Line>
      <Line title={t("entryIntoForce")}>
        {force.official === null
          ? t("notInForce")
          : t.rich("inForceBy", {
              article: treaty.rules.entryIntoForce.firstArticle,
              date: () => <KnownDate date={knownDate(force.official)} length="long" />,
            })}
      </Line>
      {treaty.untsNumber === null ? null : (
        <Line title={t("registration")}>{t("untsNumber", { number: String(treaty.untsNumber) })}</Line>
      )}
      <Line title={t("status")}>
        {t("statusLine", {
          signatories: format.number(signatures),
          parties: format.number(counts.partiesOhchr),
        })}
      </Line>
      {treaty.body === null ? null : (
        <Line title={t("body")}>{t("bodyName", { name: treaty.body.name, code: treaty.body.code })}</Line>
      )}
      {page.parent === null ? null : (
        <Line title={t("parent")}>
          <TreatyLinks treaties={[page.parent]} link={link} />
        </Line>
      )}
      {page.protocols.length === 0 ? null : (
        <Line title={t("protocols")}>
          <TreatyLinks treaties={page.protocols} link={link} />
        </Line>
      )}
    </dl>
  );
}
