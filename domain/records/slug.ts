/** The name of a thing in an address: small Latin letters, digits and hyphens. Empty where the name has none of these. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
