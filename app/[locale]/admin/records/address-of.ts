import { findEntry } from "#data/records/find-entry.ts";
import type { RecordName } from "#domain/records/kinds.ts";

/** The public page that shows a record. What has no page of its own is shown on that of what it is about. */
export async function addressOf(
  name: RecordName,
  { id, key }: { readonly id: string; readonly key: string },
): Promise<string> {
  switch (name) {
    case "declaration":
    case "procedure":
    case "step":
      return `/acts/${id}`;
    case "visit":
      return `/visits/${key}`;
    case "recommendation":
      return `/recommendations/${key}`;
    case "commitment":
      return `/visits/${(await findEntry(name, id))?.values.visit ?? ""}`;
    case "follow-up":
      return `/recommendations/${(await findEntry(name, id))?.values.recommendation ?? ""}`;
    case "source":
      return `/about#${key}`;
    case "state":
      return `/states/${key}`;
    case "treaty":
      return `/treaties/${key}`;
  }
}
