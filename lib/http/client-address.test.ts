import { expect, test } from "vitest";
import { clientAddress, networkOf } from "./client-address.ts";

test("without a trusted proxy the connection says where a request comes from, whatever a header claims", () => {
  expect(clientAddress("1.2.3.4", "192.0.2.7", false)).toBe("192.0.2.7");
  expect(clientAddress(undefined, "::ffff:192.0.2.7", false)).toBe("192.0.2.7");
  expect(clientAddress("1.2.3.4", undefined, false)).toBe("");
});

test("a trusted proxy's own word is the last one; what a client wrote before it is not believed", () => {
  expect(clientAddress("1.2.3.4, 198.51.100.9", "10.0.0.1", true)).toBe("198.51.100.9");
  expect(clientAddress("", "10.0.0.1", true)).toBe("10.0.0.1");
  expect(clientAddress(undefined, "10.0.0.1", true)).toBe("10.0.0.1");
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["", "unknown"],
  ["unknown", "unknown"],
  ["1.2.3.4'; DROP TABLE request_limit; --", "unknown"],
])("%s is counted as %s", (address, network) => expect(networkOf(address)).toBe(network));
