import type { z } from "zod";
import type { VisitPage } from "../entities/pages.ts";
import type { StandingInvitation } from "../entities/standing-invitation.ts";
import type { VisitStage } from "../entities/visit.ts";
import { toSourceShape, toVisitShape } from "./to-shapes.ts";
import type { standingInvitationShape, visitDetailShape, visitStageShape } from "./visit-shapes.ts";

function toVisitStageShape({ status, date, precision, note, source }: VisitStage): z.infer<typeof visitStageShape> {
  return { date, precision, status, note, source: toSourceShape(source) };
}

export function toVisitDetailShape(visit: VisitPage): z.infer<typeof visitDetailShape> {
  return {
    ...toVisitShape(visit),
    stages: visit.stages.map(toVisitStageShape),
    datesNote: visit.datesNote,
    officials: visit.officials.map(({ name, office, side }) => ({ name, office, side })),
    notes: [...visit.notes],
    sources: visit.sources.map(toSourceShape),
  };
}

export function toStandingInvitationShape(one: StandingInvitation): z.infer<typeof standingInvitationShape> {
  const { issued, withdrawn, note, source } = one;
  return { issued, withdrawn, note, source: toSourceShape(source) };
}
