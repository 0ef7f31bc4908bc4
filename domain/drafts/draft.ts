import type { ActValues } from "../acts/act-values.ts";
import type { FormValues } from "../forms/form-values.ts";
import type { RecordName } from "../records/kinds.ts";

/** What somebody proposes to record, as editors and its author see it. */
export type Draft = ProposedAct | ProposedRecord;

interface ProposedAct extends DraftFrame {
  readonly kind: "action";
  readonly values: ActValues;
}

interface ProposedRecord extends DraftFrame {
  readonly kind: RecordName;
  readonly values: FormValues;
}

interface DraftFrame {
  readonly id: string;
  /** Id of what it would correct; null for something new. */
  readonly corrects: string | null;
  /** The version of it that the author had before them; null for something new, and for an act. */
  readonly version: string | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly remark: string | null;
  readonly status: "open" | "returned" | "published" | "withdrawn";
  readonly comment: string | null;
  readonly decidedBy: string | null;
  readonly publishedId: string | null;
  /** Instant. */
  readonly updatedAt: string;
}
