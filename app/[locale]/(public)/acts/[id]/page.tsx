import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { FactHistory, HistoryAnswer } from "#components/changes/fact-history.tsx";
import { HistoryTitle } from "#components/changes/history-title.tsx";
import { address } from "#components/ui/address.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getFactHistory } from "#data/get-fact-history.ts";
import { listSuggestions } from "#data/list-suggestions.ts";
import type { FactVersion } from "#domain/changes/fact-versions.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { recordOperations } from "#domain/records/kinds.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

// Title and page ask for the same history; it is read once.
const historyOnce = cache(getFactHistory);

async function load({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, getLocale()]);
  const [first, ...later] = (await historyOnce(id, locale)) ?? [];
  return first === undefined ? null : ([first, ...later] as const);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [versions, t] = await Promise.all([load(props), getTranslations("changes.history")]);
  if (versions === null) return {};
  const { state, treaty } = versions[0];
  return { title: t("metaTitle", { state: state.name, treaty: treaty.code }), description: t("metaDescription") };
}

/** What the working pages call each kind of fact that is no act. */
const recordOf = { declaration: "declaration", procedure: "procedure", "domestic-step": "step" } as const;

/** For those who may: the ways to put a fact right that still counts. */
async function FactWork({ last: { entity, id, treaty, ended } }: { readonly last: FactVersion }) {
  const actor = await currentActor();
  if (ended !== null || denialOf(actor, "act.draft") !== null) return null;
  const [acts, records] = await Promise.all([getTranslations("acts"), getTranslations("records.links")]);
  const path = entity === "action" ? `/admin/acts/${id}` : `/admin/records/${recordOf[entity]}/${id}`;
  const suggestions =
    entity === "action" || entity === "domestic-step" ? await listSuggestions(today(), { fact: id, shown: 0 }) : null;
  const operation = entity === "action" ? "act.retract" : recordOperations[recordOf[entity]];
  return (
    <p className="mt-8 flex flex-wrap gap-x-6" data-print="no">
      <Link
        href={entity === "action" ? `${path}/correct` : path}
        className="link inline-flex min-h-6 items-center"
        prefetch={false}
      >
        {entity === "action" ? acts("correct.link") : records("correct")}
      </Link>
      {denialOf(actor, operation) === null ? (
        <Link href={`${path}/retract`} className="link inline-flex min-h-6 items-center" prefetch={false}>
          {entity === "action" ? acts("retract.link") : records("retract")}
        </Link>
      ) : null}
      {suggestions === null || suggestions.total === 0 ? null : (
        <Link
          href={address("/admin/suggestions", { fact: id })}
          className="link inline-flex min-h-6 items-center"
          prefetch={false}
        >
          {acts("suggestions.link", { count: suggestions.total })}
        </Link>
      )}
      {entity === "declaration" ? (
        <Link
          href={address("/admin/records/declaration/new", { kind: "objection", treaty: treaty.code, objectsTo: id })}
          className="link inline-flex min-h-6 items-center"
          prefetch={false}
        >
          {records("object")}
        </Link>
      ) : null}
    </p>
  );
}

/** How a fact came to read as it does: everything that the record has said of it. */
export default async function FactPage(props: Props) {
  const [versions, t] = await Promise.all([load(props), getTranslations("changes")]);
  if (versions === null) notFound();
  const [first] = versions;
  const log = address("/changes", {
    recordedFrom: first.recordedAt.slice(0, 10),
    recordedTo: today(),
    treaty: first.treaty.code,
    state: first.state.iso3,
  });
  return (
    <>
      <PageHeader
        title={<HistoryTitle version={versions.at(-1) ?? first} />}
        kicker={t("history.kicker")}
        answer={<HistoryAnswer versions={versions} />}
        breadcrumbs={[{ label: t("title"), href: "/changes" }, { label: `${first.state.name}, ${first.treaty.code}` }]}
      />
      <FactHistory versions={versions} log={log} />
      <FactWork last={versions.at(-1) ?? first} />
    </>
  );
}
