import { type AddressQuery, queryPairs } from "./address.ts";

/** The parameters of an address that a GET form passes on unchanged; those without a value are left out. */
export function HiddenFields({ query }: { readonly query: AddressQuery }) {
  return queryPairs(query).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
