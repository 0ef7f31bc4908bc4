import type { OpenQuestion } from "#domain/entities/source.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { sourceSelect, toSource } from "./source.select.ts";

export const openQuestionSelect = {
  key: true,
  question: true,
  treaty: { select: { code: true } },
  state: { select: { iso3: true } },
  source: { select: sourceSelect },
} as const satisfies Prisma.OpenQuestionSelect;

export function toOpenQuestion(
  row: Prisma.OpenQuestionGetPayload<{ select: typeof openQuestionSelect }>,
): OpenQuestion {
  return {
    key: row.key,
    treaty: row.treaty?.code ?? null,
    state: row.state?.iso3 ?? null,
    question: row.question,
    source: toSource(row.source),
  };
}
