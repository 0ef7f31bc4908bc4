import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type AddressQuery, address, type LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PartLinks } from "#components/ui/part-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreements, type Comparison, ownGroup } from "#domain/comparison/comparison.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { partsBeside } from "#domain/visualisation/parts.ts";
import { useSidesName } from "./compare-answer.ts";
import { CompareBars } from "./compare-bars.tsx";
import { sidesQuery } from "./compare-query.ts";
import { CompareRecommendations } from "./compare-recommendations.tsx";
import { CompareTable } from "./compare-table.tsx";
import { useSideName } from "./side-name.ts";

/** Most treaties shown at once. */
const mostTreaties = 40;

interface Props {
  readonly comparison: Comparison;
  readonly recommendations: readonly (Readonly<Record<FollowUpStatus, number>> | null)[];
  readonly asAt: IsoDay;
  /** Code of the treaty with which the list begins; null for the first of all. */
  readonly start: string | null;
  readonly link: LinkView;
  readonly permalink: string;
  readonly citing: Citing | null;
}

/** The treaties with the places of all sides: a section for each agreement, those on which they differ first. */
function Treaties({ comparison, asAt, start, link }: Omit<Props, "recommendations" | "permalink" | "citing">) {
  const t = useTranslations("compare");
  const { sides, treaties, tally } = comparison;
  const codes = treaties.map(({ treaty }) => treaty.code);
  const first = Math.max(0, start === null ? 0 : codes.indexOf(start));
  const shown = treaties.slice(first, first + mostTreaties);
  const beside = partsBeside(codes, first, mostTreaties);
  const partAt = (code: string | null) =>
    code === null ? null : address("/compare", { ...sidesQuery(sides), start: code, ...link });
  return (
    <>
      {([...agreements, null] as const).map((agreement) => {
        const these = shown.filter((one) => one.agreement === agreement);
        if (these.length === 0) return null;
        const key = agreement ?? "all";
        const title = t(`agreements.${key}`, { count: agreement === null ? treaties.length : tally[agreement] });
        return (
          <Section key={key} id={key} title={title}>
            <CompareTable title={title} sides={sides} treaties={these} asAt={asAt} link={link} />
          </Section>
        );
      })}
      <div className="mt-4">
        <PartLinks
          shown={{ from: first + 1, to: first + shown.length }}
          total={treaties.length}
          earlier={partAt(beside.earlier)}
          later={partAt(beside.later)}
        />
      </div>
    </>
  );
}

/** Who did not exist on the day, who is in a group of the reader's own, and what a group's standing is. */
export function CompareNotes({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslations("compare");
  const format = useFormatter();
  const sideName = useSideName();
  const { sides } = comparison;
  const notes = sides.flatMap((side) => {
    if (side.kind === "state") return side.existence === "existing" ? [] : [t("absent", { state: side.state.name })];
    if (side.key !== ownGroup) return [];
    return [t("members", { name: sideName(side), members: format.list(side.members.map(({ name }) => name)) })];
  });
  if (sides.some(({ kind }) => kind === "group")) notes.push(t("groupsNote"));
  return notes.map((note) => (
    <p key={note} className="mt-2 max-w-prose text-ink-2 text-sm">
      {note}
    </p>
  ));
}

/** Everything below the form of a comparison. */
export function CompareParts({ comparison, recommendations, asAt, start, link, permalink, citing }: Props) {
  const t = useTranslations("compare");
  const locale = useLocale();
  const names = useSidesName()(comparison);
  const { sides } = comparison;
  const query: AddressQuery = { ...sidesQuery(sides), ...link };
  return (
    <>
      <Treaties comparison={comparison} asAt={asAt} start={start} link={link} />
      <p className="mt-3 max-w-prose text-ink-2 text-sm">{t("letters")}</p>
      <p className="mt-1 text-sm" data-print="no">
        <a
          href={address("/exports/pictures/comparison", { ...query, format: "csv" })}
          download
          className="link inline-flex min-h-6 items-center"
        >
          {t("file")}
        </a>
      </p>
      <CompareRecommendations sides={sides} counts={recommendations} link={link} />
      <Section title={t("bars.title")}>
        <CompareBars
          comparison={comparison}
          title={t("bars.picture", { sides: names, date: formatDay(asAt, locale, "long") })}
          query={query}
          permalink={permalink}
        />
      </Section>
      <CiteSection
        title={t("cite")}
        name={t("citeName", { sides: names })}
        path="/compare"
        query={sidesQuery(sides)}
        asAt={asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
