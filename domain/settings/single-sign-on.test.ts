import { describe, expect, test } from "vitest";
import { isProtected, singleSignOnForm } from "./single-sign-on.ts";

const filled = { issuer: "https://id.example.org/realms/staff", clientId: "tracker", clientSecret: "", label: "Staff" };
const rulesOf = (values: object) =>
  singleSignOnForm.safeParse({ ...filled, ...values }).error?.issues.map(({ path, message }) => [path[0], message]) ??
  [];

describe("a form about single sign-on", () => {
  test("takes an issuer with or without the path of its configuration, and none", () => {
    expect(singleSignOnForm.parse(filled)).toEqual(filled);
    const pasted = `${filled.issuer}/.well-known/openid-configuration`;
    expect(singleSignOnForm.parse({ ...filled, issuer: pasted })).toEqual(filled);
    const off = { issuer: " ", clientId: "", clientSecret: "", label: "" };
    expect(singleSignOnForm.parse(off)).toEqual({ ...off, issuer: null });
  });

  test("names the rule that a field breaks", () => {
    for (const issuer of [
      "id.example.org",
      "http://id.example.org",
      "https://a:b@id.example.org",
      "https://x.org/?a=b",
    ])
      expect(rulesOf({ issuer })).toEqual([["issuer", "issuer"]]);
    expect(rulesOf({ clientId: "", label: " " })).toEqual([
      ["clientId", "required"],
      ["label", "required"],
    ]);
    expect(rulesOf({ label: "a\u0007" })).toEqual([["label", "control"]]);
    expect(rulesOf({ label: "x".repeat(61) })).toEqual([["label", "tooLong"]]);
  });
});

test("an address is trusted with secrets over https and on this machine", () => {
  for (const address of ["https://x.org", "http://127.0.0.1:3000", "http://localhost", "http://[::1]:9"])
    expect(isProtected(new URL(address)), address).toBe(true);
  for (const address of ["http://x.org", "http://127.0.0.1.x.org", "ftp://localhost", "http://localhost.x.org"])
    expect(isProtected(new URL(address)), address).toBe(false);
});
