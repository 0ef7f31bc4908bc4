/** An address with those query parameters that have a value, in the order given. */
export function address(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") params.append(name, value);
  }
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
}
