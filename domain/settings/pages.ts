import type { SettingsSection } from "./sections.ts";

/** The pages of the settings in their order, each with the last part of its address and the sections that it sets. */
export const settingsPages = {
  site: { path: "site", sections: ["site"] },
  focus: { path: "focus", sections: ["focus"] },
  languages: { path: "languages", sections: ["languages"] },
  brand: { path: "brand", sections: ["brand", "logo"] },
  features: { path: "features", sections: ["features"] },
  mail: { path: "mail", sections: ["mail"] },
  singleSignOn: { path: "single-sign-on", sections: ["singleSignOn"] },
} as const satisfies Record<string, { readonly path: string; readonly sections: readonly SettingsSection[] }>;

export type SettingsPage = keyof typeof settingsPages;

/** The address of a page of the settings. */
export function settingsPath(page: SettingsPage): string {
  return `/admin/settings/${settingsPages[page].path}`;
}
