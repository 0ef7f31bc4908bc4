import { getLocale } from "next-intl/server";
import { DelaysPicture } from "#components/delays/delays-picture.tsx";
import { address } from "#components/ui/address.ts";
import { getSignatureDelays } from "#data/get-signature-delays.ts";
import { shortInstant } from "#domain/dates/instant.ts";
import type { ParticipationPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView } from "#lib/page-query.ts";
import { now } from "#lib/today.ts";

/**
 * How long those who signed a treaty took to deposit, with one state among them marked; null where it has not signed, or its
 * days are not known.
 * @param path of the page of the state under the treaty
 */
export async function delaysWith({ state, row }: ParticipationPage, view: View, path: string) {
  const { treaty } = row;
  // Who has not signed by then is not looked for among those who have.
  if (row.participation.signature === null) return null;
  const delays = (await getSignatureDelays(treaty.code, view))?.delays;
  const isMeasured =
    delays !== undefined && [...delays.deposited, ...delays.waiting].some((one) => one.state.iso3 === state.iso3);
  if (delays === undefined || !isMeasured) return null;
  const [link, locale] = [linkView(view), await getLocale()];
  const at = { asAt: view.asAt, knownAt: link.knownAt ?? shortInstant(now()) };
  return (
    <DelaysPicture
      treaty={treaty}
      delays={delays}
      mark={state.iso3}
      csv={address("/exports/pictures/delays", { treaty: treaty.code, ...link, format: "csv" })}
      permalink={getPathname({ href: address(path, at), locale })}
    />
  );
}
