import type { z } from "zod";
import type { ExportedRecommendation } from "#data/export-recommendations.ts";
import type { Source } from "#domain/entities/source.ts";
import { recommendationShape, sourceShape } from "#domain/export/shapes.ts";
import { toRecommendationShape, toSourceShape } from "#domain/export/to-shapes.ts";
import { columnsOf } from "#lib/http/cells.ts";

/** What every file says of itself, whatever its format. */
export interface FileFacts {
  readonly site: string;
  /** The search in words. */
  readonly search: string;
  /** The address that shows the same search on any later day. */
  readonly address: string;
  readonly asAt: string;
  /** The moment whose record was asked for; null for the record as it was when the file was made. */
  readonly knownAt: string | null;
  readonly madeAt: string;
  /** How to cite it. */
  readonly cite: string;
  readonly terms: string;
  /** Words that stand nowhere, with what was looked for instead, each in words. */
  readonly corrected: readonly string[];
  /** The address of the page of a recommendation. */
  readonly pageOf: (ref: string) => string;
}

type Row = z.infer<typeof recommendationShape>;

/** The columns of a recommendation, in the order of its shape. */
export const recommendationColumns: readonly string[] = columnsOf(recommendationShape);
export const sourceColumns: readonly string[] = columnsOf(sourceShape);

/** Batches as they leave; the sources of each are numbered, in the order of their first use, and kept for the file's end. */
export class NumberedRows {
  readonly #numbers = new Map<string, number>();
  readonly sources: z.infer<typeof sourceShape>[] = [];
  count = 0;

  take(batch: readonly ExportedRecommendation[]): { readonly row: Row; readonly sources: readonly number[] }[] {
    this.count += batch.length;
    return batch.map(({ recommendation, sources }) => ({
      row: toRecommendationShape(recommendation),
      sources: sources.map((source) => this.#numberOf(source)),
    }));
  }

  #numberOf(source: Source): number {
    const known = this.#numbers.get(source.key);
    if (known !== undefined) return known;
    this.sources.push(toSourceShape(source));
    this.#numbers.set(source.key, this.sources.length);
    return this.sources.length;
  }
}
