import { describe, expect, test } from "vitest";
import { fieldErrors } from "#lib/action.ts";
import type { SettingsPart } from "../part.ts";
import { brandPart } from "./brand.ts";
import { languagesPart } from "./languages.ts";
import { mailPart } from "./mail.ts";
import { singleSignOnPart } from "./single-sign-on.ts";
import { sitePart } from "./site.ts";

/** Which rule each field of a form breaks. */
function broken(
  part: Pick<SettingsPart<"site">, never> & { schema: { safeParse(input: unknown): unknown } },
  input: object,
) {
  const parsed = (part as SettingsPart<"site">).schema.safeParse(input);
  return parsed.success ? {} : Object.fromEntries(fieldErrors(parsed.error).map(({ field, rule }) => [field, rule]));
}

test("a site needs nothing, and takes no head of mail for a name", () => {
  expect(sitePart.schema.parse({})).toEqual({ name: "", contactEmail: "", contactAddress: "" });
  expect(sitePart.schema.parse({ contactAddress: "1 Main St\r\nAstana" }).contactAddress).toBe("1 Main St\nAstana");
  expect(broken(sitePart, { name: "a\r\nBcc: x@example.org" })).toEqual({ name: "control" });
  expect(broken(sitePart, { name: "x".repeat(81), contactEmail: "desk", contactAddress: "a\u0000b" })).toEqual({
    name: "tooLong",
    contactEmail: "email",
    contactAddress: "control",
  });
});

describe("mail", () => {
  const relay = { host: "mail.example.org", from: "tracker@example.org" };

  test("is off without a server, and then needs nothing", () => {
    expect(mailPart.schema.parse({})).toMatchObject({ host: null, port: 587, security: "starttls", password: "" });
  });

  test("takes a host name or an address, and nothing that could be read as more", () => {
    for (const host of ["mail.example.org", "localhost", "10.0.0.5", "::1", "2001:db8::25", "MAIL"]) {
      expect(broken(mailPart, { ...relay, host }), host).toEqual({});
    }
    for (const host of [
      "https://mail.example.org",
      "mail.example.org:25",
      "mail.example.org/x",
      "a b",
      "u@h",
      "-a",
      "ä.org",
    ]) {
      expect(broken(mailPart, { ...relay, host }), host).toEqual({ host: "host" });
    }
    expect(broken(mailPart, { ...relay, host: "mail\r\nRCPT" })).toEqual({ host: "control" });
  });

  test("names every field that is wrong", () => {
    expect(broken(mailPart, { host: "a b", port: "x", security: "ssl", from: "me" })).toEqual({
      host: "host",
      port: "port",
      security: "security",
      from: "email",
    });
    expect(broken(mailPart, { host: "mail.example.org", password: "p" })).toEqual({
      from: "required",
      user: "userOfPassword",
    });
    for (const port of ["0", "65536", "1.5", "-1"])
      expect(broken(mailPart, { ...relay, port })).toEqual({ port: "port" });
    for (const from of ["a@b.org\r\nBcc: c@d.org", "A <a@b.org>", "a@b.org, c@d.org"]) {
      expect(Object.keys(broken(mailPart, { ...relay, from })), from).toEqual(["from"]);
    }
  });

  test("sends no password in the clear but to this machine", () => {
    const plain = { ...relay, security: "none", user: "u", password: "p" };
    expect(broken(mailPart, plain)).toEqual({ security: "plainPassword" });
    for (const host of ["127.0.0.1", "localhost", "::1"]) expect(broken(mailPart, { ...plain, host })).toEqual({});
    expect(broken(mailPart, { ...relay, security: "none" })).toEqual({});
  });
});

test("single sign-on takes an https issuer, or http on this machine", () => {
  const ok = [
    "https://login.example.org",
    "https://login.example.org/realms/x/",
    "http://localhost:8080/realms/x",
    "http://[::1]:80",
  ];
  for (const issuer of ok) expect(broken(singleSignOnPart, { issuer, clientId: "t" }), issuer).toEqual({});
  const bad = [
    "http://login.example.org",
    "http://127.0.0.1.example.org",
    "login.example.org",
    "javascript:alert(1)",
    "https://a:b@login.example.org",
    "https://login.example.org/?x",
    "https://login.example.org/#x",
  ];
  for (const issuer of bad)
    expect(broken(singleSignOnPart, { issuer, clientId: "t" }), issuer).toEqual({ issuer: "issuer" });
  expect(broken(singleSignOnPart, { issuer: "https://login.example.org" })).toEqual({ clientId: "required" });
  expect(singleSignOnPart.schema.parse({})).toEqual({ issuer: null, clientId: "", clientSecret: "", label: "" });
});

test("accents can be read on every ground of their mode", () => {
  expect(broken(brandPart, { accentLight: "#0B4A86", accentDark: "#8bbcf5" })).toEqual({});
  expect(broken(brandPart, { accentLight: "#8bbcf5", accentDark: "#0b4a86" })).toEqual({
    accentLight: "contrast",
    accentDark: "contrast",
  });
  for (const colour of ["red", "#fff", "0b4a86", "#0b4a8g", "#0b4a86;}"]) {
    expect(broken(brandPart, { accentLight: colour }), colour).toEqual({ accentLight: "colour" });
  }
});

test("languages are those that have messages, the one of addresses without a language among them", () => {
  expect(broken(languagesPart, { offered: ["en"], first: "en" })).toEqual({});
  expect(broken(languagesPart, { offered: [], first: "en" })).toMatchObject({ offered: "languages" });
  expect(broken(languagesPart, { offered: ["tlh"], first: "tlh" })).toMatchObject({ first: "language" });
});
