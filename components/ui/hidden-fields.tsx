/** The parameters of an address that a GET form passes on unchanged; those without a value are left out. */
export function HiddenFields({ query }: { readonly query: Readonly<Record<string, string | null | undefined>> }) {
  return Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value ?? ""} />);
}
