import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { StateName } from "#domain/entities/state.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** "succeeds Czechoslovakia": each name leads to the predecessor's row where the table has one, else to its page. */
export function PredecessorLinks({
  predecessors,
  shown,
  link,
}: {
  readonly predecessors: readonly StateName[];
  /** Codes of the participants that have a row in the same table. */
  readonly shown: ReadonlySet<string>;
  readonly link: LinkView;
}) {
  const t = useTranslations("declarations.successions");
  if (predecessors.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-1.5 text-ink-2 text-xs">
      {t("succeeds")}
      {predecessors.map(({ iso3, slug, name }) =>
        shown.has(iso3) ? (
          <a key={iso3} href={`#${iso3}`} className="link inline-block min-h-6">
            {name}
          </a>
        ) : (
          <Link
            key={iso3}
            href={address(`/states/${slug}`, { ...link })}
            prefetch={false}
            className="link inline-block min-h-6"
          >
            {name}
          </Link>
        ),
      )}
    </p>
  );
}
