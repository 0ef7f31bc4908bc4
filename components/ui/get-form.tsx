import { clsx } from "clsx";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { getPathname } from "#lib/i18n/navigation.ts";
import { type AddressQuery, queryPairs } from "./address.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** A form that narrows a page: what is chosen stands in the address, so that it needs no JavaScript. */
export function GetForm({
  path,
  label,
  query,
  submit,
  className,
  children,
}: {
  /** Address of the page, without language and query. */
  readonly path: string;
  readonly label: string;
  /** What else of the address is kept. */
  readonly query: AddressQuery;
  readonly submit: string;
  /** Its columns. */
  readonly className: string;
  readonly children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <search aria-label={label} data-print="no">
      <form
        action={getPathname({ href: path, locale })}
        method="get"
        className={clsx("grid items-end gap-x-4 gap-y-3", className)}
      >
        <HiddenFields query={Object.fromEntries(queryPairs(query))} />
        {children}
        <div>
          <button type="submit" className="button">
            {submit}
          </button>
        </div>
      </form>
    </search>
  );
}
