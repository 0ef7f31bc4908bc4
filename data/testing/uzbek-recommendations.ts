import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { toDateColumn } from "../date-columns.ts";

/** Adds five recommendations to Uzbekistan, in three languages, from UZB-T-1 on; the last has no day. */
export async function addUzbekRecommendations(prisma: PrismaClient): Promise<void> {
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3: "UZB" } });
  const { id: sourceId } = await prisma.source.findFirstOrThrow();
  let position = 0;
  const one = (ref: string, more: Partial<Prisma.RecommendationUncheckedCreateInput>) =>
    prisma.recommendation.create({
      data: {
        ref,
        stateId,
        makerKind: "review_by_states",
        maker: "Norway",
        position: position++,
        text: "Do it.",
        language: "en",
        theme: "women",
        addressee: "Government of Uzbekistan",
        measure: "adopt_law",
        response: "supported",
        ask: "firm",
        basis: "stated",
        madeOn: toDateColumn("2018-05-09"),
        madePrecision: "day",
        symbol: "A/HRC/39/7",
        sourceId,
        recordedBy: "test",
        ...more,
      },
    });
  await one("UZB-T-1", {
    text: "Make violence in the home a crime.",
    paragraph: "101.1",
    groups: ["women", "victims"],
    goals: [5, 16],
  });
  await one("UZB-T-2", {
    text: "Criminalise domestic violence.",
    paragraph: "101.10",
    maker: "Brazil, Chile and Peru",
    response: "noted",
  });
  await one("UZB-T-3", {
    text: "Запретить пытки во всех местах лишения свободы.",
    language: "ru",
    theme: "torture",
    paragraph: "para. 12 (a)",
  });
  await one("UZB-T-4", {
    text: "Балалардың құқықтарын қорғау туралы заң қабылдаңыз.",
    language: "kk",
    theme: "children",
    symbol: "CRC/C/UZB/CO/5",
  });
  await one("UZB-T-5", {
    text: "An undated matter of waterboarding.",
    madeOn: null,
    madePrecision: "unknown",
    symbol: null,
  });
}
