import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { MarkedText } from "#domain/entities/pages.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { MarkedWords } from "./marked-words.tsx";
import { useThemeName } from "./theme.ts";
import { Waiting } from "./waiting.tsx";

/** What a recommendation asks for under a treaty, as a link to the treaty. */
export function Target({
  target,
  link,
}: {
  readonly target: NonNullable<RecommendationSummary["target"]>;
  readonly link: LinkView;
}) {
  const t = useTranslations("recommendations.target");
  return (
    <Link
      href={address(`/treaties/${target.treaty.slug}`, { ...link })}
      prefetch={false}
      title={target.treaty.title}
      className="link-quiet inline-flex min-h-6 items-center"
    >
      {t(target.act, { treaty: target.treaty.code })}
    </Link>
  );
}

/**
 * One recommendation in a list: what was asked, by or to whom, where it stands, how long it has waited; more below it.
 * Three columns on a wide screen, two on a tablet, one on a phone.
 */
export function RecommendationItem({
  one,
  link,
  from,
  marked,
  children,
}: {
  readonly one: RecommendationSummary;
  readonly link: LinkView;
  /** Who asked or who was asked: the second column. */
  readonly from: ReactNode;
  /** Its text with what was looked for marked; left out where nothing was. */
  readonly marked?: readonly MarkedText[] | undefined;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("recommendations");
  const themeName = useThemeName();
  return (
    <li
      id={one.ref}
      className="grid gap-x-8 gap-y-1 border-line border-t py-3.5 md:grid-cols-[1fr_11rem] lg:grid-cols-[1fr_18rem_11rem]"
    >
      <div className="min-w-0">
        <Link
          href={address(`/recommendations/${one.ref}`, { ...link })}
          prefetch={false}
          className="text-ink underline decoration-transparent underline-offset-[0.18em] hover:decoration-current"
        >
          {marked === undefined ? one.text : <MarkedWords pieces={marked} />}
        </Link>
        <Aside>
          <li className="tabular-nums">{one.ref}</li>
          <li>{themeName(one.theme)}</li>
          {one.target === null ? null : (
            <li>
              <Target target={one.target} link={link} />
            </li>
          )}
          {one.ask === "consider" ? <li>{t("ask.consider")}</li> : null}
          {one.basis === "stated" ? null : <li>{t(`basis.${one.basis}`)}</li>}
        </Aside>
      </div>
      <div className="row-start-2 min-w-0 text-ink-2 text-sm md:col-start-1 lg:col-start-2 lg:row-start-1 lg:leading-6">
        {from}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 text-sm leading-6 md:col-start-2 md:row-start-1 md:block md:text-right lg:col-start-3">
        <div className="md:flex md:justify-end">
          <FollowUpBadge status={one.status} />
        </div>
        <Waiting one={one} />
      </div>
      {children === undefined ? null : <div className="md:col-span-full">{children}</div>}
    </li>
  );
}
