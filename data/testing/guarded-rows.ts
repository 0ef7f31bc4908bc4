import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { toDateColumn } from "../date-columns.ts";

/** A database with one row of each kind, and makers of rows that PostgreSQL would take: a test spoils one thing of them. */
export interface GuardedRows {
  readonly database: TestDatabase;
  readonly prisma: PrismaClient;
  readonly sourceId: string;
  readonly stateId: string;
  readonly treatyId: string;
  readonly visitId: string;
  readonly recommendationId: string;
  readonly treaty: (more: Partial<Prisma.TreatyUncheckedCreateInput>) => Prisma.TreatyUncheckedCreateInput;
  readonly action: (more: Partial<Prisma.TreatyActionUncheckedCreateInput>) => Prisma.TreatyActionUncheckedCreateInput;
  readonly recommendation: (
    more: Partial<Prisma.RecommendationUncheckedCreateInput>,
  ) => Prisma.RecommendationUncheckedCreateInput;
  readonly followUp: (more?: Partial<Prisma.FollowUpUncheckedCreateInput>) => Promise<{ readonly id: string }>;
}

const clauses = { entryIntoForce: {}, denunciation: {}, joining: {} };

/** Makes them. The caller drops the database. */
export async function makeGuardedRows(): Promise<GuardedRows> {
  const database = await createTestDatabase({ facts: false });
  const { prisma } = database;
  const treaty: GuardedRows["treaty"] = (more) => ({
    code: "T-1",
    slug: "t-1",
    title: "A treaty",
    shortTitle: "Treaty",
    untcNumber: "IV-99",
    adoptedOn: toDateColumn("1966-12-16"),
    adoptedAt: "New York",
    rules: clauses,
    position: 1,
    sourceId,
    ...more,
  });

  const action: GuardedRows["action"] = (more) => ({
    stateId,
    treatyId,
    kind: "signature",
    kindBasis: "stated",
    actedOn: toDateColumn("1990-05-17"),
    actedPrecision: "day",
    sourceId,
    recordedBy: "test",
    ...more,
  });

  const recommendation: GuardedRows["recommendation"] = (more) => ({
    ref: "AAA-1",
    stateId,
    makerKind: "official_visit",
    maker: "A committee",
    visitId,
    position: 1,
    text: "Do it.",
    language: "en",
    theme: "treaties",
    addressee: "Government",
    ask: "firm",
    basis: "stated",
    madePrecision: "unknown",
    sourceId,
    recordedBy: "test",
    ...more,
  });

  const followUp: GuardedRows["followUp"] = (more) =>
    prisma.followUp.create({
      data: {
        recommendationId,
        status: "pending",
        assessedPrecision: "unknown",
        assessorKind: "tracker",
        note: "Nobody has looked.",
        sourceId,
        recordedBy: "test",
        ...more,
      },
    });

  const { id: sourceId } = await prisma.source.create({ data: { key: "test", title: "A source" } });
  const state = { iso3: "AAA", slug: "aaa", kind: "state", nameEn: "A", unMember: false, sourceId } as const;
  const { id: stateId } = await prisma.state.create({ data: state });
  const { id: treatyId } = await prisma.treaty.create({ data: treaty({}) });
  const visit = {
    slug: "a-visit",
    stateId,
    title: "A visit",
    status: "done",
    mandateKind: "treaty_body",
    mandate: "A committee",
    sourceId,
  } as const;
  const { id: visitId } = await prisma.visit.create({
    data: { ...visit, startPrecision: "unknown", endPrecision: "unknown", recordedBy: "test" },
  });
  const { id: recommendationId } = await prisma.recommendation.create({ data: recommendation({}) });
  return {
    database,
    prisma,
    sourceId,
    stateId,
    treatyId,
    visitId,
    recommendationId,
    treaty,
    action,
    recommendation,
    followUp,
  };
}
