import { type KeyScope, keyScopes, type Operation, operations, type Role } from "./operations.ts";

/** Somebody who is known to the application. */
export interface Actor {
  readonly id: string;
  /** How the record names them in public. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** How they came in: by signing in, or by a key with these scopes. */
  readonly via:
    | { readonly kind: "session"; readonly secondFactor: boolean }
    | { readonly kind: "key"; readonly scopes: readonly KeyScope[] };
}

/** Why somebody may not do something. */
export type Denial = "not-signed-in" | "not-allowed" | "second-factor-missing" | "scope-missing";

/**
 * Whether somebody may do something; null where they may. An administrator without a second factor may only see to their
 * own account until they have one. A key may do what its scopes and its owner's role both allow.
 * @param actor null for somebody who is not signed in
 */
export function denialOf(actor: Actor | null, operation: Operation): Denial | null {
  if (actor === null) return "not-signed-in";
  const allowed: readonly Role[] = operations[operation];
  if (!allowed.includes(actor.role)) return "not-allowed";
  if (actor.via.kind === "key") {
    const scoped = actor.via.scopes.some((scope) => (keyScopes[scope] as readonly Operation[]).includes(operation));
    return scoped ? null : "scope-missing";
  }
  const needsFactor = actor.role === "administrator" && operation !== "account.manage";
  return needsFactor && !actor.via.secondFactor ? "second-factor-missing" : null;
}
