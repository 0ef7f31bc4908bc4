import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

/** Which part of a long list is shown, with the ways to the parts before and after it; nothing where it is shown whole. */
export function PartLinks({
  shown,
  total,
  earlier,
  later,
}: {
  /** The numbers of the first and the last one that is shown, from 1 on. */
  readonly shown: { readonly from: number; readonly to: number };
  readonly total: number;
  /** Addresses of the parts beside it; null where there is none. */
  readonly earlier: string | null;
  readonly later: string | null;
}) {
  const t = useTranslations("ui.parts");
  if (earlier === null && later === null) return null;
  const ways = [
    { href: earlier, label: t("earlier") },
    { href: later, label: t("later") },
  ];
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-x-5 text-sm">
      <span className="tabular-nums">{t("shown", { ...shown, total })}</span>
      {ways.map(({ href, label }) =>
        href === null ? null : (
          <Link key={label} href={href} prefetch={false} className="link inline-flex min-h-6 items-center">
            {label}
          </Link>
        ),
      )}
    </nav>
  );
}
