import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { getPathname } from "#lib/i18n/navigation.ts";
import type { AuditQuery } from "./audit-entry.ts";

type Field = keyof AuditQuery;

/** Longest text that a search takes; a longer one is refused before any page runs. */
const longest = 200;

function Labelled({ name, children }: { readonly name: Field; readonly children: (id: string) => ReactNode }) {
  const t = useTranslations("audit.filter");
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-xs">
        {t(name)}
      </label>
      {children(id)}
    </div>
  );
}

/** Which entries are shown, as a form that needs no JavaScript: what is chosen goes into the address. */
export function AuditFilter({
  query,
  names,
}: {
  readonly query: AuditQuery;
  /** What the log can be narrowed to. */
  readonly names: Readonly<Record<"actor" | "operation" | "entity", readonly string[]>>;
}) {
  const t = useTranslations("audit.filter");
  const locale = useLocale();
  const narrowed = Object.values(query).some((value) => value !== null);
  const input = "field mt-0.5 w-full min-w-0";
  return (
    <search aria-label={t("label")} data-print="no">
      <form
        action={getPathname({ href: "/admin/audit", locale })}
        method="get"
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-3"
      >
        {(["actor", "operation", "entity"] as const).map((name) => (
          <Labelled key={name} name={name}>
            {(id) => (
              <select id={id} name={name} key={query[name]} defaultValue={query[name] ?? ""} className={input}>
                <option value="">{t("any")}</option>
                {[...new Set([...(query[name] === null ? [] : [query[name]]), ...names[name]])].map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
        {(["from", "to"] as const).map((name) => (
          <Labelled key={name} name={name}>
            {(id) => (
              <input
                id={id}
                type="date"
                name={name}
                key={query[name]}
                defaultValue={query[name] ?? ""}
                className={input}
              />
            )}
          </Labelled>
        ))}
        <Labelled name="q">
          {(id) => (
            <input
              id={id}
              type="search"
              name="q"
              key={query.q}
              defaultValue={query.q ?? ""}
              maxLength={longest}
              title={t("qHint")}
              className={input}
            />
          )}
        </Labelled>
        <div className="col-span-2 flex flex-wrap gap-3 md:col-span-3">
          <button type="submit" className="button">
            {t("show")}
          </button>
          {narrowed ? <ButtonLink href="/admin/audit">{t("clear")}</ButtonLink> : null}
        </div>
      </form>
    </search>
  );
}
