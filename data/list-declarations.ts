import type { Declaration, DeclarationKind } from "#domain/entities/record.ts";
import type { View } from "#domain/entities/view.ts";
import { inScope, type Scope } from "./find-named.ts";
import { loadDeclarations } from "./load-declarations.ts";
import { getPrisma } from "./prisma.ts";

/**
 * Declarations, reservations and objections as they stood on a day, as the record knew them at a moment, in the order
 * of treaties, states and days.
 * @param query.kind only these kinds; all when left out or empty
 */
export async function listDeclarations(
  query: View & Scope & { readonly kind?: readonly DeclarationKind[] | undefined },
): Promise<Declaration[]> {
  const { kind = [] } = query;
  const declarations = await loadDeclarations(getPrisma(), inScope(query), query);
  return kind.length === 0 ? declarations : declarations.filter((one) => kind.includes(one.kind));
}
