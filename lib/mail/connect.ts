import { type LookupAddress, lookup } from "node:dns";
import { BlockList, connect, isIP, type LookupFunction, type Socket } from "node:net";

/**
 * Where no mail server stands, but things that trust whoever reaches them: link-local addresses (of machines in a cloud, their
 * own data), all others at once, none.
 */
const forbidden = new BlockList();
forbidden.addSubnet("169.254.0.0", 16, "ipv4");
forbidden.addSubnet("0.0.0.0", 8, "ipv4");
forbidden.addSubnet("224.0.0.0", 3, "ipv4");
forbidden.addSubnet("fe80::", 10, "ipv6");
forbidden.addSubnet("ff00::", 8, "ipv6");
forbidden.addAddress("::", "ipv6");
// The address at which Amazon's machines ask about themselves over IPv6, which is none of the above.
forbidden.addAddress("fd00:ec2::254", "ipv6");

/** A host that mail is not sent to, because its address is none of a mail server. */
export class ForbiddenHostError extends Error {
  override name = "ForbiddenHostError";
}

/** Whether a connection to an IP address is refused. */
export function isForbidden(address: string): boolean {
  return forbidden.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Looks a name up for a connection, which then goes to the very addresses that were looked at. */
const checkedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, []);
    const allowed = (found as LookupAddress[]).filter(({ address }) => !isForbidden(address));
    const [first] = allowed;
    if (first === undefined) return callback(new ForbiddenHostError(host), []);
    if (options.all === true) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
};

/**
 * Opens a connection to a host by its name or address.
 * @throws ForbiddenHostError, or what Node says where nobody answers
 */
export function connectTo(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (isIP(host) !== 0 && isForbidden(host)) return reject(new ForbiddenHostError(host));
    const socket = connect({ host, port, lookup: checkedLookup, autoSelectFamily: true, signal });
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}
