import { randomUUID } from "node:crypto";
import { goals } from "#domain/recommendations/goals.ts";
import { affectedGroups } from "#domain/recommendations/groups.ts";
import { themes } from "#domain/recommendations/themes.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, reducedToColumns } from "../date-columns.ts";
import { kebab, snake } from "../enum-names.ts";
import { toEnded } from "./ended.ts";
import { toSourceInput } from "./fact-kind.ts";
import { furtherIds, heldSourceSelect, inOrder, sourcedSelect, sourceKeeper } from "./keep-sources.ts";
import type { Moment, Tx } from "./record-kind.ts";

type Values = RecordValues<"recommendation">;

const select = {
  id: true,
  ref: true,
  state: { select: { iso3: true } },
  makerKind: true,
  maker: true,
  visitId: true,
  visit: { select: { slug: true } },
  text: true,
  language: true,
  theme: true,
  furtherThemes: true,
  groups: true,
  goals: true,
  addressee: true,
  measure: true,
  response: true,
  targetTreaty: { select: { code: true } },
  targetAct: true,
  ask: true,
  basis: true,
  madeOn: true,
  madePrecision: true,
  symbol: true,
  paragraph: true,
  developments: {
    select: {
      occurredOn: true,
      occurredPrecision: true,
      summary: true,
      source: { select: heldSourceSelect },
      alsoSources: { select: heldSourceSelect, orderBy: { key: "asc" } },
    },
    orderBy: { position: "asc" },
  },
  ...sourcedSelect,
} as const satisfies Prisma.RecommendationSelect;

export type RecommendationRow = Prisma.RecommendationGetPayload<{ select: typeof select }> & {
  readonly ended: ReturnType<typeof toEnded>;
};

export async function readRecommendation(db: Tx, id: string): Promise<RecommendationRow | null> {
  const row = await db.recommendation.findUnique({ select, where: { id } });
  return row === null ? null : { ...row, ended: toEnded(row) };
}

export function recommendationValues(row: RecommendationRow): Values {
  return {
    state: row.state.iso3,
    makerKind: kebab(row.makerKind),
    maker: row.maker,
    visit: row.visit?.slug ?? null,
    text: row.text,
    language: row.language as Values["language"],
    // The reference files may name a theme before the list of themes does; it stays until somebody chooses another.
    theme: row.theme as Values["theme"],
    furtherThemes: themes.filter((one) => row.furtherThemes.includes(one)),
    groups: affectedGroups.filter((one) => row.groups.includes(one)),
    goals: goals.filter((one) => row.goals.includes(Number(one))),
    addressee: row.addressee,
    measure: kebab(row.measure),
    response: row.response,
    targetTreaty: row.targetTreaty?.code ?? null,
    targetAct: row.targetAct,
    ask: row.ask,
    basis: row.basis,
    date: columnsToReduced(row.madeOn, row.madePrecision),
    symbol: row.symbol,
    paragraph: row.paragraph,
    developments: row.developments.map((development) => ({
      date: columnsToReduced(development.occurredOn, development.occurredPrecision),
      summary: development.summary,
      source: toSourceInput(development.source),
      furtherSources: inOrder(development.alsoSources.map(toSourceInput)),
    })),
    source: toSourceInput(row.source),
    furtherSources: inOrder(row.alsoSources.map(toSourceInput)),
  };
}

/** The same with its further sources in the order in which they are read. */
export function recommendationInOrder(values: Values): Values {
  return {
    ...values,
    developments: values.developments.map((one) => ({ ...one, furtherSources: inOrder(one.furtherSources) })),
    furtherSources: inOrder(values.furtherSources),
  };
}

/** What the row itself says, but for what it names. */
export function recommendationColumns(values: Values) {
  const { on, precision } = reducedToColumns(values.date);
  return {
    makerKind: snake(values.makerKind),
    maker: values.maker,
    text: values.text,
    language: values.language,
    theme: values.theme,
    furtherThemes: values.furtherThemes,
    groups: values.groups,
    goals: values.goals.map(Number),
    addressee: values.addressee,
    measure: snake(values.measure),
    response: values.response,
    targetAct: values.targetAct,
    ask: values.ask,
    basis: values.basis,
    madeOn: on,
    madePrecision: precision,
    symbol: values.symbol,
    paragraph: values.paragraph,
  };
}

/**
 * Writes what hangs on a recommendation anew: what happened since, and further sources.
 * @param before the recommendation as it was; null for a new one
 */
export async function writeRecommendationParts(
  tx: Tx,
  { id, sourceId }: { readonly id: string; readonly sourceId: string },
  values: Values,
  before: RecommendationRow | null,
  moment: Moment,
): Promise<void> {
  const idOf = sourceKeeper(
    tx,
    [
      ...(before?.developments.flatMap(({ source, alsoSources }) => [source, ...alsoSources]) ?? []),
      ...(before?.alsoSources ?? []),
    ],
    moment,
  );
  await tx.development.deleteMany({ where: { recommendationId: id } });
  for (const [position, { date, summary, source, furtherSources }] of values.developments.entries()) {
    const { on, precision } = reducedToColumns(date);
    const main = await idOf(source);
    await tx.development.create({
      data: {
        id: randomUUID(),
        recommendationId: id,
        position,
        occurredOn: on,
        occurredPrecision: precision,
        summary,
        sourceId: main,
        alsoSources: { connect: await furtherIds(furtherSources, main, idOf) },
      },
    });
  }
  const further = await furtherIds(values.furtherSources, sourceId, idOf);
  await tx.recommendation.update({ where: { id }, data: { alsoSources: { set: further } } });
}
