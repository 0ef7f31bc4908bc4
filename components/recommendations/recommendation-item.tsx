import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address } from "#components/ui/address.ts";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { Aside } from "#components/visits/aside.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useThemeName } from "./theme.ts";
import { Waiting } from "./waiting.tsx";

/** What a recommendation asks for under a treaty, as a link to the treaty. */
export function Target({
  target,
  linkAsAt,
}: {
  readonly target: NonNullable<RecommendationSummary["target"]>;
  readonly linkAsAt: IsoDay | null;
}) {
  const t = useTranslations("recommendations.target");
  return (
    <Link
      href={address(`/treaties/${target.treaty.slug}`, { asAt: linkAsAt })}
      prefetch={false}
      title={target.treaty.title}
      className="link-quiet inline-flex min-h-6 items-center"
    >
      {t(target.act, { treaty: target.treaty.code })}
    </Link>
  );
}

/** One recommendation in a list: what was asked, where it stands, how long it has waited; more below it. */
export function RecommendationItem({
  one,
  linkAsAt,
  facts,
  children,
}: {
  readonly one: RecommendationSummary;
  readonly linkAsAt: IsoDay | null;
  /** More small facts, as `li`. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("recommendations");
  const themeName = useThemeName();
  return (
    <li id={one.ref} className="grid gap-x-8 gap-y-1 border-line border-t py-4 md:grid-cols-[1fr_11rem]">
      <div className="min-w-0 max-w-prose">
        <Link
          href={address(`/recommendations/${one.ref}`, { asAt: linkAsAt })}
          prefetch={false}
          className="text-ink underline decoration-transparent underline-offset-[0.18em] hover:decoration-current"
        >
          {one.text}
        </Link>
        <Aside>
          <li className="tabular-nums">{one.ref}</li>
          <li>{themeName(one.theme)}</li>
          {one.target === null ? null : (
            <li>
              <Target target={one.target} linkAsAt={linkAsAt} />
            </li>
          )}
          {facts}
          {one.basis === "stated" ? null : <li>{t(`basis.${one.basis}`)}</li>}
        </Aside>
        {one.ask === "consider" ? <Tag>{t("ask.consider")}</Tag> : null}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm md:block md:text-right">
        <div className="md:flex md:justify-end">
          <FollowUpBadge status={one.status} />
        </div>
        <Waiting one={one} />
      </div>
      {children === undefined ? null : <div className="md:col-span-2">{children}</div>}
    </li>
  );
}
