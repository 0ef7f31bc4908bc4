import type { GuessLimit } from "#data/accounts/take-guess.ts";
import { networkOf } from "#lib/http/client-address.ts";

/** The network that a request comes from, as scripts/client-address.ts found it. */
export function networkWith(headers: Headers): string {
  return networkOf(headers.get("x-forwarded-for") ?? "");
}

const quarterHour = 15 * 60;

/**
 * How fast passwords of an account may be guessed. From one address it soon takes a quarter of an hour; from all
 * addresses together never more than a minute, so that the owner gets in while a stranger is at it.
 */
export function passwordLimits(email: string, address: string) {
  const account = email.toLowerCase();
  const settled: GuessLimit[] = [
    { key: `password ${account} from ${address}`, free: 5, firstWait: 2, longestWait: quarterHour },
    { key: `password ${account}`, free: 20, firstWait: 1, longestWait: 60 },
  ];
  return { settled, shared: [addressLimit(address)] };
}

/** How fast one address may guess anything at all. An office behind one address signs in without noticing. */
export function addressLimit(address: string): GuessLimit {
  return { key: `address ${address}`, free: 40, firstWait: 2, longestWait: quarterHour };
}

/** A code counts once: whoever reads one over a shoulder comes too late. */
export function codeLimit(email: string, code: string): GuessLimit {
  return { key: `code ${email} ${code}`, free: 1, firstWait: 180, longestWait: 180 };
}

/** How fast somebody signed in may guess their own password, for instance at a desk that its owner left. */
export function ownPasswordLimit(userId: string): GuessLimit {
  return { key: `own password ${userId}`, free: 5, firstWait: 5, longestWait: quarterHour };
}
