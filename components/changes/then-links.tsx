import { useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import type { MomentsAround } from "#domain/changes/fact-versions.ts";
import type { StateName } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Links to the state's page as the record knew it just before a change of the record, and just after it. */
export function ThenLinks({
  state,
  treaty,
  moments,
}: {
  readonly state: StateName;
  readonly treaty: TreatyName;
  readonly moments: MomentsAround;
}) {
  const t = useTranslations("changes.history");
  const to = (knownAt: string) => `${address(`/states/${state.slug}`, { knownAt })}#${treaty.slug}`;
  return (
    <p className="text-sm">
      {t.rich("then", {
        state: state.name,
        before: (text) => (
          <Link href={to(moments.before)} prefetch={false} className="link">
            {text}
          </Link>
        ),
        after: (text) => (
          <Link href={to(moments.after)} prefetch={false} className="link">
            {text}
          </Link>
        ),
      })}
    </p>
  );
}
