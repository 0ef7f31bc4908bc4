import { useTranslations } from "next-intl";
import { useId } from "react";
import { useGroupName } from "#components/states/group-name.ts";
import type { LinkView } from "#components/ui/address.ts";
import { GetForm } from "#components/ui/get-form.tsx";
import { ownGroup, type Side } from "#domain/comparison/comparison.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { groupKeys } from "#domain/participants/groups.ts";
import { sideKey, useSideName } from "./side-name.ts";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What is chosen already, each to be taken away. */
function Chosen({ name, items }: { readonly name: string; readonly items: readonly Option[] }) {
  if (items.length === 0) return null;
  const boxes = items.map(({ value, label }) => (
    <label key={value} className="flex min-h-8 items-center gap-2 text-sm">
      <input type="checkbox" name={name} value={value} defaultChecked className="size-4 accent-accent" />
      {label}
    </label>
  ));
  return <div className="flex flex-wrap gap-x-5">{boxes}</div>;
}

function Adding({
  name,
  label,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}) {
  return (
    <select name={name} aria-label={label} className="field w-full min-w-0">
      <option value="">{`${label} …`}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Chooses states and groups without JavaScript: what is ticked stays, what is picked is added, all of it in the address. */
export function CompareForm({
  sides,
  choices,
  link,
}: {
  readonly sides: readonly Side[];
  readonly choices: readonly StateSummary[];
  readonly link: LinkView;
}) {
  const t = useTranslations("compare.form");
  const sideName = useSideName();
  const groupName = useGroupName();
  const membersId = useId();
  const toOption = (side: Side): Option => ({ value: sideKey(side), label: sideName(side) });
  const states = sides.filter(({ kind }) => kind === "state").map(toOption);
  const groups = sides.filter((side) => side.kind === "group" && side.key !== ownGroup).map(toOption);
  const own = sides.find((side) => side.kind === "group" && side.key === ownGroup);
  const members = own?.kind === "group" ? own.members.map(({ iso3 }) => iso3).join(",") : "";
  const taken = new Set([...states, ...groups].map(({ value }) => value));
  const free = (options: readonly Option[]) => options.filter(({ value }) => !taken.has(value));
  const stateOptions = free(choices.map(({ iso3, name }) => ({ value: iso3, label: name })));
  const groupOptions = free(groupKeys.map((key) => ({ value: key, label: groupName(key) })));
  return (
    <GetForm
      // Fields keep what was typed into them; another comparison has others.
      key={sides.map(sideKey).join(" ") + members}
      path="/compare"
      label={t("label")}
      query={{ ...link }}
      submit={t("show")}
      className="gap-x-8 gap-y-4 md:grid-cols-[1fr_1fr_auto]"
    >
      <fieldset className="min-w-0 space-y-1.5 self-start">
        <legend className="text-ink-2 text-xs">{t("states")}</legend>
        <Chosen name="states" items={states} />
        <Adding name="states" label={t("add")} options={stateOptions} />
        <Adding name="states" label={t("addAnother")} options={stateOptions} />
      </fieldset>
      <fieldset className="min-w-0 space-y-1.5 self-start">
        <legend className="text-ink-2 text-xs">{t("groups")}</legend>
        <Chosen name="within" items={groups} />
        <Adding name="within" label={t("addGroup")} options={groupOptions} />
        <div>
          <label htmlFor={membersId} className="sr-only">
            {t("members")}
          </label>
          <input
            id={membersId}
            name="members"
            defaultValue={members}
            maxLength={400}
            placeholder={`${t("members")}: ${t("membersHint")}`}
            className="field w-full min-w-0"
          />
        </div>
      </fieldset>
    </GetForm>
  );
}
