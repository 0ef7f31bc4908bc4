import { ChoiceField } from "#components/ui/choice-field.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";

/** The choice of a treaty in a GET form. @param chosen codes; several can only come from the address */
export function TreatyField({
  label,
  any,
  chosen,
  treaties,
}: {
  readonly label: string;
  readonly any: string;
  readonly chosen: readonly string[];
  readonly treaties: readonly TreatyName[];
}) {
  return (
    <ChoiceField
      name="treaty"
      label={label}
      any={any}
      chosen={{ value: chosen.join(","), label: chosen.join(", ") }}
      options={treaties.map(({ code, shortTitle }) => ({ value: code, label: shortTitle }))}
    />
  );
}
