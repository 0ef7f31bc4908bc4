import type { SettingsOf } from "#domain/settings/sections.ts";

/** What the frame around every page shows of the settings. */
export interface ShownSite {
  readonly name: string;
  /** Empty: none is given. */
  readonly contactEmail: string;
  readonly contactAddress: string;
  readonly logo: SettingsOf<"logo">["image"];
  /** Whether anybody may read the interface. */
  readonly publicInterface: boolean;
}
