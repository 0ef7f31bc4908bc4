import { rebuildProjections } from "#data/rebuild-projections.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { recordNames } from "#domain/records/kinds.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { lockRecords } from "../records/lock-records.ts";
import { momentOf } from "../write-action.ts";
import { folderDigest } from "./digest.ts";
import { followCorrections } from "./follow-corrections.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { loadCommitments } from "./load-commitments.ts";
import { insertRows, type LoadContext, type Transaction } from "./load-context.ts";
import { loadFacts } from "./load-facts.ts";
import { loadFollowUps } from "./load-follow-ups.ts";
import { loadFreshness } from "./load-freshness.ts";
import { loadRecommendations } from "./load-recommendations.ts";
import { loadVisits } from "./load-visits.ts";
import { madeRecommendations } from "./made-recommendations.ts";
import { type Reference, readReference, referenceFolder } from "./read-reference.ts";
import { underRecordedCodes } from "./recorded-codes.ts";

export interface LoadOptions {
  /** Acts after this day are reported: the clock or a file is wrong. They are loaded all the same. */
  readonly today: IsoDay;
  readonly onProgress?: (message: string) => void;
  /** Where the files are; those of the application when left out. */
  readonly folder?: string;
}

/** Any number that no other part of the application locks. */
const loadLock = 7_315_001;

/**
 * Brings the shipped reference facts into the database, in one transaction, and never over what a person changed. Files
 * that were loaded before, unchanged, are not even read.
 * @returns whether anything was loaded, and how many rows of each kind were written
 * @throws Error that names file, row and field where a file is not as it should be; nothing is written then
 */
export async function loadReference(
  prisma: PrismaClient,
  options: LoadOptions,
): Promise<{ loaded: boolean; counts: Record<string, number> }> {
  const folder = options.folder ?? referenceFolder;
  const digest = folderDigest(folder);
  if (await isLoaded(prisma, digest)) return { loaded: false, counts: {} };
  const reference = readReference(folder);
  reportFutureActs(reference, options);
  const counts = await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${loadLock})`;
      if (await isLoaded(tx, digest)) return null;
      // Nobody puts right what the load is about to compare with the files.
      for (const name of recordNames) await lockRecords(tx, name);
      return load(tx, await underRecordedCodes(tx, reference), digest, options.today);
    },
    { maxWait: 60_000, timeout: 300_000 },
  );
  if (counts === null) return { loaded: false, counts: {} };
  options.onProgress?.(
    `Reference facts loaded: ${Object.entries(counts)
      .map(([what, rows]) => `${rows} ${what}`)
      .join(", ")}`,
  );
  return { loaded: true, counts };
}

async function isLoaded(db: Pick<Transaction, "referenceLoad">, digest: string): Promise<boolean> {
  const last = await db.referenceLoad.findFirst({ orderBy: { id: "desc" }, select: { digest: true } });
  return last?.digest === digest;
}

async function load(
  tx: Transaction,
  reference: Reference,
  digest: string,
  today: IsoDay,
): Promise<Record<string, number>> {
  const context: LoadContext = {
    tx,
    at: await momentOf(tx),
    sourceIds: new Map(),
    stateIds: new Map(),
    treatyIds: new Map(),
    audit: [],
    ended: [],
    counts: {},
  };
  await loadCatalogue(context, reference);
  await loadFreshness(context, reference);
  await loadFacts(context, reference);
  const visitIds = await loadVisits(context, reference.visits);
  const recommendations = madeRecommendations(reference);
  const recommendationIds = await loadRecommendations(context, recommendations, visitIds);
  await loadFollowUps(context, recommendations, reference.actions, recommendationIds);
  await loadCommitments(context, reference.visits, visitIds);
  await followCorrections(context, today);
  await insertRows(tx, "audit_entry", context.audit);
  await tx.referenceLoad.create({ data: { digest } });
  if (movesParticipation(context.counts)) await rebuildProjections(tx);
  return context.counts;
}

/** True where something that a status follows from was written: an act, a treaty's rules, a state's life. */
function movesParticipation(counts: Readonly<Record<string, number>>): boolean {
  return ["TreatyAction", "Treaty", "State", "retracted"].some((what) => counts[what] !== undefined);
}

function reportFutureActs(reference: Reference, options: LoadOptions): void {
  const future = reference.actions.filter((row) => row.date !== null && row.date > options.today).length;
  if (future > 0)
    options.onProgress?.(`${future} acts are dated after ${options.today}: is the clock of this computer right?`);
}
