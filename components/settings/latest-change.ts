import type { LastChange } from "./part-frame.tsx";

/** The latest of several changes; null where nothing was changed. */
export function latestChange(changes: readonly LastChange[]): LastChange {
  return changes.filter((one) => one !== null).sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}
