import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** To the ages of what waits, for the same states and treaties. */
export function AgeingLink({
  state,
  treaty,
  link,
}: {
  /** Codes; none for all. */
  readonly state: readonly string[];
  readonly treaty: readonly string[];
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing");
  return (
    <Link
      href={address("/ageing", { state: state.join(","), treaty: treaty.join(","), ...link })}
      prefetch={false}
      className="link mt-2 inline-flex min-h-6 items-center text-sm"
    >
      {t("link")}
    </Link>
  );
}
