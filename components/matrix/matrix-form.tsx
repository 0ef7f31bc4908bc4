import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useGroupName } from "#components/states/group-name.ts";
import type { LinkView } from "#components/ui/address.ts";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { groupKeys } from "#domain/participants/groups.ts";
import { regions, subregions } from "#domain/participants/regions.ts";
import type { MatrixChoice } from "#domain/visualisation/status-matrix.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { matrixQuery } from "./matrix-query.ts";

function Choice({
  name,
  label,
  value,
  any,
  severalWords,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly any: string;
  /** Several at once can only come from the address; they stay in sight, so that they can be taken away. */
  readonly severalWords: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const joined = value.join(",");
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-xs">
        {label}
      </label>
      <select id={id} name={name} key={joined} defaultValue={joined} className="field mt-0.5 w-full min-w-0">
        <option value="">{any}</option>
        {value.length > 1 ? <option value={joined}>{severalWords}</option> : null}
        {children}
      </select>
    </div>
  );
}

/** Which states and which treaties, as a form that needs no JavaScript; the order and the grouping stay. */
export function MatrixForm({
  choice,
  treaties,
  link,
}: {
  readonly choice: MatrixChoice;
  readonly treaties: readonly TreatyName[];
  readonly link: LinkView;
}) {
  const t = useTranslations("matrix.form");
  const locale = useLocale();
  const groupName = useGroupName();
  const { groupBy, sortBy } = matrixQuery(choice);
  const inRegions = new Set<string>([...regions, ...subregions]);
  const sections = [
    ["regions", regions],
    ["subregions", subregions],
    ["groups", groupKeys.filter((key) => !inRegions.has(key))],
  ] as const;
  return (
    <search aria-label={t("label")} data-print="no">
      <form
        action={getPathname({ href: "/matrix", locale })}
        method="get"
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-[16rem_20rem_auto]"
      >
        <HiddenFields query={{ groupBy, sortBy, ...link }} />
        <Choice
          name="within"
          label={t("within")}
          value={choice.within}
          any={t("anywhere")}
          severalWords={choice.within.map(groupName).join(", ")}
        >
          {sections.map(([label, keys]) => (
            <optgroup key={label} label={t(label)}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {groupName(key)}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Choice
          name="treaty"
          label={t("treaty")}
          value={choice.treaties}
          any={t("anyTreaty")}
          severalWords={choice.treaties.join(", ")}
        >
          {treaties.map(({ code, shortTitle }) => (
            <option key={code} value={code}>
              {shortTitle}
            </option>
          ))}
        </Choice>
        <div>
          <button type="submit" className="button">
            {t("show")}
          </button>
        </div>
      </form>
    </search>
  );
}
