import { createHash } from "node:crypto";

const service = "https://api.pwnedpasswords.com/range/";
/** In milliseconds. Nobody waits longer for a service that may not be reachable from here. */
const patience = 1500;

/**
 * Whether a password stands in the lists of leaked ones that Have I Been Pwned keeps; false where it cannot be asked.
 * Only the first five characters of the password's SHA-1 leave the machine.
 */
export async function isLeaked(password: string, address: string = service): Promise<boolean> {
  const hash = createHash("sha1").update(password).digest("hex").toUpperCase();
  try {
    const answer = await fetch(`${address}${hash.slice(0, 5)}`, {
      headers: { "Add-Padding": "true" },
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) return false;
    const lines = (await answer.text()).split(/\r?\n/);
    // Lines that pad the answer count nothing.
    return lines.some((line) => line.startsWith(`${hash.slice(5)}:`) && !line.endsWith(":0"));
  } catch {
    return false;
  }
}
