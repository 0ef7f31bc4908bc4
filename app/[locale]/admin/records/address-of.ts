import type { RecordName } from "#domain/records/kinds.ts";

/** The public page that shows a record. */
export function addressOf(name: RecordName, { id }: { readonly id: string; readonly key: string }): string {
  switch (name) {
    case "declaration":
    case "procedure":
    case "step":
      return `/acts/${id}`;
  }
}
