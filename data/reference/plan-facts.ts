/** Who the shipped facts are recorded by. */
export const referenceActor = "reference";

/** What the database holds of a fact that came from the reference files. */
export interface RecordedFact {
  readonly id: string;
  readonly referenceKey: string | null;
  readonly referenceDigest: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
}

export interface FactPlan {
  /** Rows to add, each with the row that it corrects. */
  readonly insert: readonly { readonly key: string; readonly supersedesId: string | null }[];
  readonly retract: readonly { readonly id: string; readonly key: string; readonly reason: string }[];
  /** Keys that somebody else changed, and that are therefore left as they are. */
  readonly leftAlone: readonly string[];
}

/** Why a row of the reference files is retracted. */
export const corrected = "corrected in the shipped reference facts";
export const dropped = "no longer in the shipped reference facts";

/**
 * What must happen so that the database says what the reference files say, and keeps what people changed: a new key is
 * added, a changed row superseded, a row whose key is gone retracted; a key that anybody else touched is left alone.
 * @param shipped digest of each row by its key
 * @param recorded every row that came from the files, whether or not it still counts
 * @param baseKey the key in the files that a recorded key stands for; the same where left out
 */
export function planFacts(
  shipped: ReadonlyMap<string, string>,
  recorded: readonly RecordedFact[],
  baseKey: (recordedKey: string) => string = (recordedKey) => recordedKey,
): FactPlan {
  const latest = latestByKey(recorded, baseKey);
  const insert: { key: string; supersedesId: string | null }[] = [];
  const retract: { id: string; key: string; reason: string }[] = [];
  const leftAlone: string[] = [];
  for (const [key, digest] of shipped) {
    const row = latest.get(key);
    if (row === undefined) insert.push({ key, supersedesId: null });
    else if (isTouched(row)) leftAlone.push(key);
    else if (row.retractedAt !== null) insert.push({ key, supersedesId: null });
    else if (row.referenceDigest !== digest) {
      retract.push({ id: row.id, key, reason: corrected });
      insert.push({ key, supersedesId: row.id });
    }
  }
  for (const [key, row] of latest) {
    if (!shipped.has(key) && row.retractedAt === null && !isTouched(row))
      retract.push({ id: row.id, key, reason: dropped });
  }
  return { insert, retract, leftAlone };
}

/** True where a person, not a load, wrote the row or ended it. */
function isTouched(row: RecordedFact): boolean {
  return row.recordedBy !== referenceActor || (row.retractedBy !== null && row.retractedBy !== referenceActor);
}

/** The row that has the last word on each key: the one that counts, else the one recorded last. */
function latestByKey(recorded: readonly RecordedFact[], baseKey: (key: string) => string): Map<string, RecordedFact> {
  const latest = new Map<string, RecordedFact>();
  for (const row of recorded) {
    if (row.referenceKey === null) continue;
    const key = baseKey(row.referenceKey);
    const known = latest.get(key);
    if (known === undefined || comesAfter(row, known)) latest.set(key, row);
  }
  return latest;
}

function comesAfter(row: RecordedFact, known: RecordedFact): boolean {
  if ((row.retractedAt === null) !== (known.retractedAt === null)) return row.retractedAt === null;
  return row.recordedAt.getTime() >= known.recordedAt.getTime();
}
