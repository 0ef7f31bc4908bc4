import { firstDayOf, type IsoDay } from "#domain/dates/calendar-date.ts";
import type { EffectDifference, ForceDifference, NamedQuestion, OpenQuestions } from "#domain/entities/questions.ts";
import type { View } from "#domain/entities/view.ts";
import { daysApart, effectDifference, instrumentsFor, instrumentsNeeded } from "#domain/questions/differences.ts";
import { actionKinds, isConsent } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { lawSelect, recordedActionSelect, toRecordedAction, toTreatyAction } from "./action.select.ts";
import { snake } from "./enum-names.ts";
import { inScope, type Scope } from "./find-named.ts";
import { knownFact } from "./known-fact.ts";
import { openQuestionSelect, toOpenQuestion } from "./open-question.select.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyContext, toTreatyName, toTreatySummary, treatySummarySelect } from "./treaty.select.ts";
import { toTreatyForce, treatyForceSelect } from "./treaty-force.ts";

const treatySelect = {
  ...treatySummarySelect,
  ...treatyForceSelect,
  parent: { select: { code: true, officialEntryIntoForceOn: true } },
  source: { select: sourceSelect },
} as const satisfies Prisma.TreatySelect;

const actSelect = { ...recordedActionSelect, state: { select: stateNameSelect } } as const;

/**
 * Everything that is open: questions on record, treaties whose computed entry into force is not the official one, and
 * acts whose stated effect is not the one that the rule gives. As at a day, differences of dates that were all later
 * are left out.
 * @param scope only what is about these states and treaties; all when left out
 */
export async function findOpenQuestions(
  { asAt, knownAt, locale }: View,
  scope: Scope = { stateIds: [], treatyIds: [] },
): Promise<OpenQuestions> {
  const db = getPrisma();
  const consents = { ...knownFact(knownAt), kind: { in: actionKinds.filter(isConsent).map(snake) } };
  const [found, questions, consentRows, statedRows] = await Promise.all([
    db.treaty.findMany({
      select: treatySelect,
      where: scope.treatyIds.length === 0 ? {} : { id: { in: [...scope.treatyIds] } },
      orderBy: { position: "asc" },
    }),
    db.openQuestion.findMany({
      select: { ...openQuestionSelect, state: { select: stateNameSelect } },
      where: inScope(scope),
      orderBy: { key: "asc" },
    }),
    db.treatyAction.findMany({ select: lawSelect, where: consents }),
    db.treatyAction.findMany({
      select: actSelect,
      where: { ...consents, ...inScope(scope), effectiveOn: { not: null } },
      orderBy: [{ state: { nameEn: "asc" } }, { id: "asc" }],
    }),
  ]);
  const treaties = await projectedAt(db, found, knownAt);
  const actsOf = Map.groupBy(consentRows.map(toTreatyAction), (action) => action.treaty);
  const statedOf = Map.groupBy(statedRows, (row) => row.treaty.code);
  const named = questions.map((row): NamedQuestion => {
    return { ...toOpenQuestion(row), stateName: row.state === null ? null : toStateName(row.state, locale) };
  });
  const byTreaty = Map.groupBy(named, (question) => question.treaty);
  const groups = [...treaties.map(toTreatyName), null].map((treaty) => ({
    treaty,
    questions: byTreaty.get(treaty?.code ?? null) ?? [],
  }));
  return {
    asAt,
    groups: groups.filter((group) => group.questions.length > 0),
    forces: treaties.flatMap((row): ForceDifference[] => {
      const { official, computed, note } = toTreatyForce(row, locale);
      // How a treaty entered into force is the matter of no single state.
      if (scope.stateIds.length > 0) return [];
      if (official === computed || !isBy(asAt, official, computed)) return [];
      const treaty = toTreatySummary(row);
      return [
        {
          treaty: toTreatyName(row),
          official,
          computed,
          days: daysApart(official, computed),
          onRecord: official === null ? null : instrumentsFor(official, actsOf.get(row.code) ?? [], treaty),
          needed: instrumentsNeeded(treaty.rules),
          note,
          source: toSource(row.source),
        },
      ];
    }),
    effects: treaties.flatMap((row) => {
      const context = toTreatyContext(row);
      return (statedOf.get(row.code) ?? []).flatMap((actRow): EffectDifference[] => {
        const action = toRecordedAction(actRow);
        const difference = effectDifference(action, context);
        if (difference === null || (action.date !== null && firstDayOf(action.date) > asAt)) return [];
        const { id, kind, date, precision, note, sources } = action;
        const act = { id, kind, date, precision };
        return [
          { treaty: toTreatyName(row), state: toStateName(actRow.state, locale), act, ...difference, note, sources },
        ];
      });
    }),
  };
}

function isBy(asAt: IsoDay, ...days: readonly (IsoDay | null)[]): boolean {
  return days.some((day) => day !== null && day <= asAt);
}
