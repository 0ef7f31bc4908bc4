import type { Prisma } from "#generated/prisma/client.ts";

/** Where-clause for a state by its ISO 3166-1 alpha-3 code (any case) or by the slug of its page. */
export function stateByName(name: string): Prisma.StateWhereInput {
  return { OR: [{ iso3: name.toUpperCase() }, { slug: name.toLowerCase() }] };
}

/** Where-clause for a treaty by its code, its UN Treaty Collection number (both in any case) or its slug. */
export function treatyByName(name: string): Prisma.TreatyWhereInput {
  const upper = name.toUpperCase();
  return {
    OR: [{ code: upper }, { slug: name.toLowerCase() }, { untcNumber: { equals: name, mode: "insensitive" } }],
  };
}

/** Where-clause for what belongs to one of some states, by their ISO codes in any case; no clause for none. */
export function ofStates(codes: readonly string[] = []): { state?: { iso3: { in: string[] } } } {
  return codes.length === 0 ? {} : { state: { iso3: { in: codes.map((code) => code.toUpperCase()) } } };
}
