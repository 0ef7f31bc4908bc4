import { isIPv4, isIPv6 } from "node:net";

/**
 * The address that a request comes from, out of what its connection and its header X-Forwarded-For say.
 * @param trustProxy whether a proxy in front adds the address to the header's end; else anybody could have written it
 */
export function clientAddress(
  forwardedFor: string | undefined,
  connection: string | undefined,
  trustProxy: boolean,
): string {
  const last = trustProxy ? (forwardedFor ?? "").split(",").at(-1)?.trim() : undefined;
  const address = last === undefined || last === "" ? (connection ?? "") : last;
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/**
 * The network whose requests are counted together: an IPv4 address by itself; of an IPv6 address the first 64 bits, of
 * which one connection has all addresses. What is no address is all one.
 */
export function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return "unknown";
  const [head = "", tail = ""] = (address.split("%")[0] ?? "").split("::");
  const [first, last] = [head, tail].map((part) => part.split(":").filter(Boolean));
  const zeros = address.includes("::") ? Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0)) : 0;
  const groups = [...(first ?? []), ...Array<string>(zeros).fill("0"), ...(last ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
