import { defineRouting } from "next-intl/routing";

/**
 * Languages and their addresses. English has no prefix. A permalink shows the same to everyone, so neither a cookie nor the
 * browser's languages choose for the reader.
 */
export const routing = defineRouting({
  locales: ["en"],
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
