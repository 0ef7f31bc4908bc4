import { useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";

/** To the older changes, and from them back to the newest; nothing where one page holds all. */
export function PageLinks({
  query,
  cursor,
  nextCursor,
}: {
  /** The parameters of the list, without its cursor. */
  readonly query: Readonly<Record<string, string | null | undefined>>;
  readonly cursor: string | null;
  readonly nextCursor: string | null;
}) {
  const t = useTranslations("changes.pages");
  if (cursor === null && nextCursor === null) return null;
  return (
    <nav aria-label={t("label")} className="mt-6 flex flex-wrap gap-3" data-print="no">
      {cursor === null ? null : <ButtonLink href={address("/changes", query)}>{t("first")}</ButtonLink>}
      {nextCursor === null ? null : (
        <ButtonLink href={address("/changes", { ...query, cursor: nextCursor })}>{t("next")}</ButtonLink>
      )}
    </nav>
  );
}
