import { findEntry } from "#data/records/find-entry.ts";
import type { RecordName } from "#domain/records/kinds.ts";

/**
 * The public page that shows a record.
 * @param key its public name, which is the number of what has no name
 * @param shownOn of what has no page of its own: the visit, recommendation or state that it is shown with
 */
export function pageOf(name: RecordName, key: string, shownOn: string | null): string {
  switch (name) {
    case "declaration":
    case "procedure":
    case "step":
      return `/acts/${key}`;
    case "visit":
      return `/visits/${key}`;
    case "commitment":
      return `/visits/${shownOn ?? ""}`;
    case "recommendation":
      return `/recommendations/${key}`;
    case "follow-up":
      return `/recommendations/${shownOn ?? ""}`;
    case "standing-invitation":
      return `/states/${shownOn ?? ""}`;
    case "source":
      return `/about#${key}`;
    case "state":
      return `/states/${key}`;
    case "treaty":
      return `/treaties/${key}`;
  }
}

/** The same for a record by its number. */
export async function addressOf(
  name: RecordName,
  { id, key }: { readonly id: string; readonly key: string },
): Promise<string> {
  if (name === "commitment") return pageOf(name, key, (await findEntry(name, id))?.values.visit ?? null);
  if (name === "follow-up") return pageOf(name, key, (await findEntry(name, id))?.values.recommendation ?? null);
  if (name === "standing-invitation") return pageOf(name, key, (await findEntry(name, id))?.values.state ?? null);
  return pageOf(name, key, null);
}
