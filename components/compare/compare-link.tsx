import { useTranslations } from "next-intl";
import { useRegionName } from "#components/states/region-name.ts";
import { address, type LinkView } from "#components/ui/address.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { regionKey } from "#domain/participants/regions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** To a state beside its part of its region; nothing for one that lies in none. */
export function CompareLink({
  state,
  link,
}: {
  readonly state: Pick<StateSummary, "iso3" | "name" | "subregion">;
  readonly link: LinkView;
}) {
  const t = useTranslations("compare");
  const regionName = useRegionName();
  const key = state.subregion === null ? null : regionKey(state.subregion);
  if (state.subregion === null || key === null) return null;
  return (
    <Link
      href={address("/compare", { states: state.iso3, within: key, ...link })}
      prefetch={false}
      data-print="no"
      className="link inline-flex min-h-6 items-center text-sm"
    >
      {t("link", { state: state.name, subregion: regionName(state.subregion) })}
    </Link>
  );
}
