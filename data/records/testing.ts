import type { RecordValues } from "#domain/records/kinds.ts";
import { getPrisma } from "../prisma.ts";
import { verifyRecord } from "../verify-record.ts";
import { findEntry } from "./find-entry.ts";

/** What tests of treaties share. */

export type Treaty = RecordValues<"treaty">;

/** Time for a test that works out every status anew, several times over. */
export const long = 120_000;
export const today = "2026-11-25";
export const administrator = { by: "An administrator", auditAs: "admin@example.org", today };
export const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "UN Treaty Collection, IV-20", url: null, symbol: null, readOn: "2026-11-20" };

/** A treaty that is not on record. */
export const newTreaty: Treaty = {
  code: "CAH",
  title: "Convention on the Prevention and Punishment of Crimes against Humanity",
  shortTitle: "Crimes against Humanity Convention",
  aliases: ["Crimes Against Humanity"],
  untcNumber: "IV-20",
  untsNumber: null,
  adoptedOn: "2026-06-01",
  adoptedAt: "New York",
  officialEntryIntoForceOn: null,
  entryIntoForceNote: null,
  parent: null,
  bodyCode: null,
  bodyName: null,
  entryIntoForce: {
    instruments: 2,
    countsOrganisations: false,
    requiredStates: [],
    notBefore: null,
    waitsForParent: false,
    firstDelay: 30,
    firstDelayUnit: "days",
    firstArticle: "20(1)",
    laterDelay: 30,
    laterDelayUnit: "days",
    laterArticle: "20(2)",
  },
  joining: {
    article: "19",
    signature: true,
    ratificationNeedsSignature: true,
    consent: "open",
    signing: "open",
  },
  denunciation: {
    clause: "notice",
    article: "22",
    notice: 12,
    noticeUnit: "months",
    notBeforeYears: null,
    firstTermYears: null,
    furtherTermYears: null,
  },
  source,
};

/** A treaty as it is on record. */
export async function heldTreaty(code: string) {
  const { id } = await getPrisma().treaty.findUniqueOrThrow({ where: { code } });
  const found = await findEntry("treaty", id);
  if (found === null) throw new Error(code);
  return found;
}

/** In what the stored projections differ from a fresh rebuild. */
export async function unlikeRebuild(): Promise<string[]> {
  const { missing, stale } = await verifyRecord(getPrisma());
  return [...missing, ...stale];
}
