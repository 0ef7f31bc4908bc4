import { ChoiceField } from "#components/ui/choice-field.tsx";
import type { StateName } from "#domain/entities/state.ts";

/** The choice of a state in a GET form. */
export function StateField({
  label,
  any,
  chosen,
  states,
}: {
  readonly label: string;
  readonly any: string;
  /** Several can only come from the address. */
  readonly chosen: readonly StateName[];
  readonly states: readonly StateName[];
}) {
  return (
    <ChoiceField
      name="state"
      label={label}
      any={any}
      chosen={{
        value: chosen.map(({ iso3 }) => iso3).join(","),
        label: chosen.map(({ name }) => name).join(", "),
      }}
      options={states.map(({ iso3, name }) => ({ value: iso3, label: name }))}
    />
  );
}
