import { type ReactNode, useId } from "react";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One choice of a GET form, with its label above it. What is chosen stands in the address. */
export function ChoiceField({
  name,
  label,
  any,
  chosen,
  options,
  children,
}: {
  readonly name: string;
  readonly label: string;
  /** What the form shows where nothing is chosen. */
  readonly any: string;
  readonly chosen: Option;
  readonly options: readonly Option[];
  /** The same options in groups, where they stand in some. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  // Several names at once can only come from the address; they stay in sight, so that they can be taken away.
  const listed = chosen.value === "" || options.some(({ value }) => value === chosen.value);
  const toOption = ({ value, label: words }: Option) => (
    <option key={value} value={value}>
      {words}
    </option>
  );
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-xs">
        {label}
      </label>
      <select
        id={id}
        name={name}
        key={chosen.value}
        defaultValue={chosen.value}
        className="field mt-0.5 w-full min-w-0"
      >
        <option value="">{any}</option>
        {listed ? null : toOption(chosen)}
        {children ?? options.map(toOption)}
      </select>
    </div>
  );
}
