import { CheckField, SelectField, TextAreaField, TextField } from "#components/forms/field.tsx";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A field of a part of the settings. Its name stands once on a page. */
export type SettingsField = { readonly name: string; readonly label: string; readonly hint?: string } & (
  | { readonly kind: "text" | "email" | "number" | "area" | "code"; readonly value: string }
  /** Its hint says whether there is one. `removable` where there is. */
  | { readonly kind: "secret"; readonly removable: boolean }
  | { readonly kind: "choice"; readonly value: string; readonly options: readonly Option[] }
  | { readonly kind: "ticks"; readonly value: readonly string[]; readonly options: readonly Option[] }
  | { readonly kind: "tick"; readonly value: boolean }
);

const inputs = {
  text: { type: "text" },
  email: { type: "email", spellCheck: false },
  number: { type: "text", inputMode: "numeric" },
  code: { type: "text", spellCheck: false },
} as const;

/** A field with its label, hint and error. @param typed what was typed before, in the place of what is on record */
export function SettingsFieldOf({
  field,
  typed,
  error,
  removeLabel,
}: {
  readonly field: SettingsField;
  readonly typed: string | readonly string[] | null | undefined;
  readonly error: string | undefined;
  readonly removeLabel: string;
}) {
  const { name, label, hint } = field;
  const about = { name, label, error, ...(hint === undefined ? {} : { hint }) };
  const text = typeof typed === "string" ? typed : null;
  switch (field.kind) {
    case "secret":
      return (
        <div className="space-y-2">
          <TextField {...about} type="password" autoComplete="new-password" defaultValue="" />
          {field.removable ? (
            <CheckField id={`${name}Remove`} name={`${name}Remove`} value="1" label={removeLabel} />
          ) : null}
        </div>
      );
    case "area":
      return <TextAreaField {...about} defaultValue={text ?? field.value} autoComplete="off" />;
    case "choice":
      return (
        <SelectField {...about} defaultValue={text ?? field.value}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </SelectField>
      );
    case "tick":
      return <Tick {...about} set={typed === undefined ? field.value : text !== null} />;
    case "ticks":
      return (
        <Ticks {...about} options={field.options} set={typed === undefined ? field.value : [typed ?? []].flat()} />
      );
    default:
      return <TextField {...about} {...inputs[field.kind]} autoComplete="off" defaultValue={text ?? field.value} />;
  }
}

function Tick({
  name,
  label,
  hint,
  error,
  set,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly set: boolean;
}) {
  return (
    <div>
      <CheckField
        name={name}
        value="1"
        defaultChecked={set}
        error={error}
        label={<b className="font-semibold">{label}</b>}
      />
      {hint === undefined ? null : <p className="mt-0.5 max-w-prose pl-6 text-ink-2 text-xs">{hint}</p>}
    </div>
  );
}

function Ticks({
  name,
  label,
  hint,
  error,
  options,
  set,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly options: readonly Option[];
  readonly set: readonly string[];
}) {
  const described = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`];
  return (
    <fieldset
      id={name}
      className="min-w-0 space-y-1"
      aria-describedby={described.filter(Boolean).join(" ") || undefined}
    >
      <legend className="font-semibold text-sm">{label}</legend>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="max-w-prose text-ink-2 text-xs">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <CheckField
          key={option.value}
          id={`${name}-${option.value}`}
          name={name}
          value={option.value}
          label={option.label}
          defaultChecked={set.includes(option.value)}
        />
      ))}
      {error === undefined ? null : (
        <p id={`${name}-error`} className="text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
