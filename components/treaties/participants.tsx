import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { ChoiceLinks } from "#components/ui/choice-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SearchForm } from "#components/ui/search-form.tsx";
import type { SourceNumbers } from "#components/ui/source-numbers.tsx";
import type { TreatyPage } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ParticipantTable } from "./participant-table.tsx";
import { type ParticipantFilter, selectParticipants, standingOf } from "./select-participants.ts";

const order = ["party", "contracting", "signatory", "former-party", "none", "dissolved"] as const;

/** The participants of a treaty: those with acts as a table, those without as a list of names, both filtered by links and a form. */
export function Participants({
  page,
  filter,
  mark,
  link,
  numbers,
}: {
  readonly page: TreatyPage;
  readonly filter: ParticipantFilter;
  /** Name of the state that is marked in the pictures, which no choice here takes away; null for none. */
  readonly mark: string | null;
  readonly link: LinkView;
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("treaties.participants");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  const { treaty, participants, asAt } = page;
  const path = `/treaties/${treaty.slug}`;
  const { acted, silent } = selectParticipants(participants, filter, asAt);
  const choices = [null, ...order].flatMap((status) => {
    const count = participants.filter((row) => status === null || standingOf(row, asAt) === status).length;
    if (count === 0 && status !== filter.status) return [];
    const word = status === null ? t("all") : status === "dissolved" ? t("dissolved") : words(status);
    return [
      {
        href: address(path, { show: status, q: filter.q, state: mark, ...link }),
        label: t("choice", { word, count: format.number(count) }),
        chosen: status === filter.status,
      },
    ];
  });
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <ChoiceLinks label={t("show")} items={choices} />
        <SearchForm
          path={path}
          query={{ show: filter.status, state: mark, ...link }}
          value={filter.q}
          label={t("searchLabel")}
          hint={t("searchHint")}
        />
      </div>
      {acted.length + silent.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <Link href={address(path, { state: mark, ...link })} className="link inline-flex min-h-6 items-center">
            {t("showAll")}
          </Link>
        </EmptyState>
      ) : null}
      {acted.length === 0 ? null : (
        <ParticipantTable
          treaty={treaty}
          caption={t("caption", { treaty: treaty.title })}
          rows={acted}
          asAt={asAt}
          link={link}
          signature={treaty.rules.joining.signature}
          numbers={numbers}
        />
      )}
      {silent.length === 0 ? null : (
        <div className="mt-8">
          <h3 className="font-semibold">{t("silent", { count: silent.length })}</h3>
          <ul className="mt-2 columns-1 gap-x-8 text-sm sm:columns-2 lg:columns-4">
            {silent.map(({ state }) => (
              <li key={state.iso3} className="break-inside-avoid">
                <Link
                  href={address(`/states/${state.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-block min-h-6 py-0.5"
                >
                  {state.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
