import { useLocale, useTranslations } from "next-intl";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { address } from "./address.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** Longest text that a search takes; a longer one is refused before any page runs. */
const longest = 200;

/** A search within a page: a GET form that keeps the page's other parameters. */
export function SearchForm({
  path,
  query,
  value,
  label,
  hint,
}: {
  readonly path: string;
  /** The other parameters of the address. */
  readonly query: Readonly<Record<string, string | null | undefined>>;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}) {
  const t = useTranslations("ui.search");
  const locale = useLocale();
  return (
    <search>
      <form
        action={getPathname({ href: path, locale })}
        method="get"
        aria-label={label}
        className="flex flex-wrap items-center gap-2"
      >
        <HiddenFields query={query} />
        <input
          key={value}
          type="search"
          name="q"
          defaultValue={value}
          maxLength={longest}
          placeholder={hint}
          aria-label={label}
          className="field w-56 min-w-0 max-w-full"
        />
        <button type="submit" className="button">
          {t("show")}
        </button>
        {value === "" ? null : (
          <Link href={address(path, query)} className="link inline-flex min-h-9 items-center text-sm">
            {t("clear")}
          </Link>
        )}
      </form>
    </search>
  );
}
