import { readSettings } from "#data/settings/read-settings.ts";

/** Whether anybody may read the interface at /api/v1. Keys write in either case. */
export async function offersInterface(): Promise<boolean> {
  return (await readSettings("features")).values.publicInterface;
}
