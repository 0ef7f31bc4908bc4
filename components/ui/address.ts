/** What every link and form on a page carries on, so that the reader stays on the same day and in the same record. */
export interface LinkView {
  /** The as-at day of the page; null for today. */
  readonly asAt: string | null;
  /** The moment whose record the page shows; null for the record as it is now. */
  readonly knownAt: string | null;
}

/** Parameters by name; several values give their parameter several times, none at all leave it out. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** The parameters that have a value, each with its name, in the order given. */
export function queryPairs(query: AddressQuery): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one): [string, string][] => (one === "" ? [] : [[name, one]])),
  );
}

/** An address with those query parameters that have a value, in the order given. */
export function address(path: string, query: AddressQuery): string {
  const params = new URLSearchParams(queryPairs(query));
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
}
