import type { Instant } from "../dates/instant.ts";
import type { KeyScope, Role } from "./operations.ts";

/** An account, as an administrator sees it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  /** Since when they may not sign in; null while they may. */
  readonly disabledAt: Instant | null;
  /** In how many browsers they are signed in. */
  readonly sessions: number;
}

/** An invitation that can still be accepted. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly expiresAt: Instant;
}

/** A key of the interface; the key itself is known to nobody but its holder. */
export interface MachineKey {
  readonly id: string;
  readonly name: string;
  /** Its first characters. */
  readonly start: string;
  readonly owner: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt: Instant;
  /** Null while nobody has used it. */
  readonly lastUsedAt: Instant | null;
  readonly state: "valid" | "ended" | "revoked";
}

/** A browser in which somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly since: Instant;
  /** What the browser calls itself; null where it did not say. */
  readonly browser: string | null;
  /** Null where it was not known. */
  readonly address: string | null;
  /** Whether it is the one that asks. */
  readonly here: boolean;
}
