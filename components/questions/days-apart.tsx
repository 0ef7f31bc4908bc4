import { useTranslations } from "next-intl";

/** By how many days a date is later or earlier than the one before it; nothing where they cannot be counted. */
export function DaysApart({ days }: { readonly days: number | null }) {
  const t = useTranslations("questions.force");
  if (days === null) return null;
  return (
    <span className="block text-ink-2 text-xs">
      {t("days", { days: Math.abs(days), sense: days > 0 ? "later" : "earlier" })}
    </span>
  );
}
