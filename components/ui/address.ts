/** What every link and form on a page carries on, so that the reader stays on the same day and in the same record. */
export interface LinkView {
  /** The as-at day of the page; null for today. */
  readonly asAt: string | null;
  /** The moment whose record the page shows; null for the record as it is now. */
  readonly knownAt: string | null;
}

/** An address with those query parameters that have a value, in the order given. */
export function address(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") params.append(name, value);
  }
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
}
