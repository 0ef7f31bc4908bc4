import { getLocale } from "next-intl/server";
import { DelaysPicture } from "#components/delays/delays-picture.tsx";
import { MarkForm } from "#components/delays/mark-form.tsx";
import { GrowthPicture } from "#components/growth/growth-picture.tsx";
import type { TreatyPictures } from "#components/treaties/treaty-parts.tsx";
import { type AddressQuery, address } from "#components/ui/address.ts";
import { getSignatureDelays } from "#data/get-signature-delays.ts";
import { getTreatyGrowth } from "#data/get-treaty-growth.ts";
import { shortInstant } from "#domain/dates/instant.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { View } from "#domain/entities/view.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView } from "#lib/page-query.ts";
import { now } from "#lib/today.ts";

/**
 * The pictures of a treaty's page: its growth, and how long its signatories took; null where nobody has signed.
 * @param query.mark the state that the second one marks, by its code or slug; null for none
 * @param query.others the other parameters of the page
 */
export async function treatyPictures(
  treaty: TreatyName,
  view: View,
  { mark, others }: { readonly mark: string | null; readonly others: AddressQuery },
): Promise<TreatyPictures> {
  const link = linkView(view);
  const path = `/treaties/${treaty.slug}`;
  const [locale, growth, signed] = await Promise.all([
    getLocale(),
    getTreatyGrowth(treaty.code, view),
    getSignatureDelays(treaty.code, view),
  ]);
  const delays = signed?.delays;
  const measured = delays === undefined ? [] : [...delays.deposited, ...delays.waiting];
  const marked = measured.find(({ state }) => [state.iso3, state.slug].includes(mark ?? ""))?.state.iso3 ?? null;
  const at = { asAt: view.asAt, knownAt: link.knownAt ?? shortInstant(now()) };
  const csvOf = (name: string) => address(`/exports/pictures/${name}`, { treaty: treaty.code, ...link, format: "csv" });
  return {
    growth:
      growth === null ? null : (
        <GrowthPicture
          treaty={treaty}
          facts={growth.facts}
          csv={csvOf("growth")}
          permalink={getPathname({ href: address(path, at), locale })}
        />
      ),
    delays:
      delays === undefined || measured.length === 0 ? null : (
        <DelaysPicture
          treaty={treaty}
          delays={delays}
          mark={marked}
          csv={csvOf("delays")}
          permalink={getPathname({ href: address(path, { state: marked, ...at }), locale })}
        >
          <MarkForm delays={delays} mark={marked} path={path} query={{ ...others, ...link }} />
        </DelaysPicture>
      ),
  };
}
