import { useFormatter, useTranslations } from "next-intl";
import { useThemeName } from "#components/recommendations/theme.ts";
import { address, type LinkView } from "#components/ui/address.ts";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { AskedElsewhere } from "#domain/entities/briefing.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What other visits, committees and states asked on the same themes, the latest first. */
export function BriefingElsewhere({
  elsewhere,
  state,
  link,
}: {
  readonly elsewhere: readonly AskedElsewhere[];
  /** ISO code of the state. */
  readonly state: string;
  readonly link: LinkView;
}) {
  const t = useTranslations("briefing.elsewhere");
  const themeName = useThemeName();
  const format = useFormatter();
  return (
    <div className="space-y-5">
      {elsewhere.map(({ theme, items, total }) => (
        <section key={theme} aria-label={themeName(theme)}>
          <h3 className="break-after-avoid font-semibold text-sm">{themeName(theme)}</h3>
          <ul className="mt-1 space-y-2 text-sm">
            {items.map(({ first: one, makers }) => (
              <li key={one.ref} className="break-inside-avoid">
                <Link
                  href={address(`/recommendations/${one.ref}`, { ...link })}
                  prefetch={false}
                  className="link-quiet"
                >
                  {one.text}
                </Link>
                <Aside>
                  <li>{format.list(makers)}</li>
                  <li>
                    <KnownDate date={one.made} />
                  </li>
                  <li className="tabular-nums">{one.ref}</li>
                  <li>
                    <FollowUpBadge status={one.status} />
                  </li>
                </Aside>
              </li>
            ))}
          </ul>
          {total > items.reduce((sum, { makers }) => sum + makers.length, 0) ? (
            <p className="mt-1 text-sm">
              <Link
                href={address("/recommendations", { state, theme, ...link })}
                prefetch={false}
                className="link inline-flex min-h-6 items-center"
              >
                {t("all", { total, theme: themeName(theme) })}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
