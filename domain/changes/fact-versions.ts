import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";
import type { DeclarationKind, DomesticStepKind, ProcedureKind } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";
import type { StateName } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { ActionKind, KindBasis } from "../treaty-law/actions.ts";

/**
 * What the record said of a fact at one time and at another. A correction is a row that supersedes; the rows of one fact,
 * the oldest first, are its versions.
 */

export const factEntities = ["action", "declaration", "procedure", "domestic-step"] as const;
export type FactEntity = (typeof factEntities)[number];

/** What a version says, by the same names for every kind of fact; null where it says nothing, or the fact has no such thing. */
export interface FactContent {
  readonly kind: ActionKind | DeclarationKind | ProcedureKind | DomesticStepKind;
  /** Of an act: whether the source says its kind. */
  readonly kindBasis: KindBasis | null;
  /** Done, made, accepted or taken. */
  readonly date: KnownDate;
  /** Of an imprecise act: the day that it cannot be older than. */
  readonly notBefore: IsoDay | null;
  readonly effectiveOn: IsoDay | null;
  /** Of a declaration: withdrawn or ended. */
  readonly ended: KnownDate | null;
  /** Of a procedure: whether the state lets the committee use it. */
  readonly accepted: boolean | null;
  readonly article: string | null;
  /** Depositary notification of an act, number of a law. */
  readonly reference: string | null;
  readonly circulatedOn: IsoDay | null;
  readonly summary: string | null;
  readonly note: string | null;
  readonly sourcesAgreeing: number | null;
  /** The main source first. */
  readonly sources: readonly Source[];
}

export interface FactVersion {
  readonly entity: FactEntity;
  readonly id: string;
  readonly state: StateName;
  readonly treaty: TreatyName;
  readonly content: FactContent;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  /** When, by whom and why it ceased to count; null while it counts. */
  readonly ended: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
  /** The version that this one corrects. */
  readonly supersedes: string | null;
  /** The version that corrects this one. */
  readonly supersededBy: string | null;
}

/** What a version can differ in, in the order in which it is told. */
export const contentFields = [
  "kind",
  "kindBasis",
  "date",
  "notBefore",
  "effectiveOn",
  "ended",
  "accepted",
  "article",
  "reference",
  "circulatedOn",
  "summary",
  "note",
  "sourcesAgreeing",
  "sources",
] as const satisfies readonly (keyof FactContent)[];
export type ContentField = (typeof contentFields)[number];

function comparable(content: FactContent, field: ContentField): string {
  // A source is told apart by its key: its title may have been written out better since.
  const value = field === "sources" ? content.sources.map((source) => source.key) : content[field];
  return JSON.stringify(value);
}

/** The fields in which two versions differ, in the order of contentFields; none where they say the same. */
export function differingFields(before: FactContent, after: FactContent): ContentField[] {
  return contentFields.filter((field) => comparable(before, field) !== comparable(after, field));
}

/** The sources of one version that the other does not have. */
export function sourcesOnlyIn(one: FactContent, other: FactContent): Source[] {
  const keys = new Set(other.sources.map((source) => source.key));
  return one.sources.filter((source) => !keys.has(source.key));
}

/** The last moment at which the record did not know of a change, and the first at which it did. */
export interface MomentsAround {
  readonly before: Instant;
  readonly after: Instant;
}

/**
 * The moments around a change of the record: to the millisecond, which is as fine as the record keeps them.
 * @param moments when what was before ceased to count and when what came after was recorded: one of them, or both
 */
export function momentsAround(...moments: readonly [Instant, ...Instant[]]): MomentsAround {
  const [earliest = moments[0], ...later] = [...moments].sort();
  const after = later.at(-1) ?? earliest;
  const before = Temporal.Instant.from(earliest).subtract({ milliseconds: 1 });
  return { before: before.toString({ smallestUnit: "millisecond" }), after };
}
