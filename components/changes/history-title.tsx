import { useTranslations } from "next-intl";
import type { FactVersion } from "#domain/changes/fact-versions.ts";
import { useFactTitle } from "./fact-words.ts";

/** What the history is of, as its latest version has it: "Kazakhstan, ICCPR: Ratification, 24 Jan 2006". */
export function HistoryTitle({ version }: { readonly version: FactVersion }) {
  const t = useTranslations("changes.history");
  const titleOf = useFactTitle();
  return t("title", { state: version.state.name, treaty: version.treaty.code, what: titleOf(version) });
}
