import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { Sourced } from "#components/ui/sourced.tsx";
import type { FactVersion } from "#domain/changes/fact-versions.ts";
import type { OtherChanges as Others } from "#domain/changes/other-changes.ts";
import { type KnownDate as Known, knownDate } from "#domain/dates/calendar-date.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useFactKind } from "./fact-words.ts";

function TreatyLink({
  treaty,
  link,
  long,
}: {
  readonly treaty: TreatyName;
  readonly link: LinkView;
  readonly long: boolean;
}) {
  return (
    <Link href={address(`/treaties/${treaty.slug}`, { ...link })} prefetch={false} className="link-quiet">
      {long ? treaty.shortTitle : treaty.code}
    </Link>
  );
}

/** Facts of a period in a line each: the day, who, under which treaty, what, and where it was read. */
function FactLines({
  facts,
  dateOf,
  link,
}: {
  readonly facts: readonly FactVersion[];
  readonly dateOf: (fact: FactVersion) => Known;
  readonly link: LinkView;
}) {
  const t = useTranslations("changes.others");
  const kindOf = useFactKind();
  return (
    <ul className="border-line border-b">
      {facts.map((fact) => {
        const { state, treaty, content } = fact;
        const [source] = content.sources;
        const line = t.rich("line", {
          date: () => <KnownDate date={dateOf(fact)} />,
          state: () => (
            <Link
              href={address(`/states/${state.slug}`, { ...link })}
              prefetch={false}
              className="link-quiet font-medium"
            >
              {state.name}
            </Link>
          ),
          treaty: () => <TreatyLink treaty={treaty} link={link} long={false} />,
          kind: () => (
            <Link href={`/acts/${fact.id}`} prefetch={false} className="link-quiet">
              {kindOf(fact.entity, content.kind)}
            </Link>
          ),
        });
        return (
          <li key={fact.id} className="border-line border-t py-2 text-sm">
            <p>
              {line}
              {content.article === null ? null : (
                <span className="text-ink-2"> · {t("article", { article: content.article })}</span>
              )}
            </p>
            <div className="max-w-prose">
              {source === undefined ? null : (
                <Sourced source={source} note={content.note}>
                  {content.summary ?? content.note ?? t("source")}
                </Sourced>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Part({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Section title={title} {...(lead === undefined ? {} : { lead })}>
      {children}
    </Section>
  );
}

/** What else changed in a period: treaties that entered into force, declarations, acts that moved no status. */
export function OtherChanges({ others, link }: { readonly others: Others; readonly link: LinkView }) {
  const t = useTranslations("changes.others");
  const { treaties, acts, declarationsMade: made, declarationsWithdrawn: withdrawn } = others;
  return (
    <>
      {treaties.length === 0 ? null : (
        <Part title={t("treaties")}>
          <ul className="space-y-1">
            {treaties.map(({ treaty, on, official }) => (
              <li key={treaty.code}>
                {t.rich(official ? "treatyOfficial" : "treatyComputed", {
                  treaty: () => <TreatyLink treaty={treaty} link={link} long />,
                  date: () => <KnownDate date={knownDate(on)} />,
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {made.length === 0 ? null : (
        <Part title={t("made")} lead={t("neverMove")}>
          <FactLines facts={made} dateOf={({ content }) => content.date} link={link} />
        </Part>
      )}
      {withdrawn.length === 0 ? null : (
        <Part title={t("withdrawn")} lead={t("neverMove")}>
          <FactLines facts={withdrawn} dateOf={({ content }) => content.ended ?? content.date} link={link} />
        </Part>
      )}
      {acts.length === 0 ? null : (
        <Part title={t("acts")}>
          <FactLines facts={acts} dateOf={({ content }) => content.date} link={link} />
        </Part>
      )}
    </>
  );
}
