import type { Messages } from "next-intl";
import { useTranslations } from "next-intl";

/** Gives the name of a theme; its key, spelt out, where no language has a name for it. */
export function useThemeName(): (theme: string) => string {
  const t = useTranslations("themes");
  return (theme) => {
    // Themes are data: a new one may come before its name does.
    const key = theme as keyof Messages["themes"];
    return t.has(key) ? t(key) : theme.replaceAll("-", " ");
  };
}
