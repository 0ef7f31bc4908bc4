import { z } from "zod";

/** True for an address that can be trusted with secrets: over https, or on this machine. */
export function isProtected({ protocol, hostname }: URL): boolean {
  const loopback = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && loopback);
}

const published = "/.well-known/openid-configuration";

/** An issuer as providers write it: an address without query; what is pasted with the path of its configuration loses that. */
const issuer = z
  .string()
  .trim()
  .max(500, "tooLong")
  .transform((text) => (text.endsWith(published) ? text.slice(0, -published.length) : text))
  .refine((text) => text === "" || isIssuer(text), "issuer")
  .transform((text) => (text === "" ? null : text));

const word = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "tooLong")
    .refine((text) => !/\p{Cc}/u.test(text), "control");

/**
 * What a form about single sign-on sends; each message names the rule that a field breaks. An empty issuer turns it off.
 * The secret is as it was typed: it may be empty, for a client without one or one that is to stay as it is.
 */
export const singleSignOnForm = z
  .object({ issuer, clientId: word(300), clientSecret: word(1000), label: word(60) })
  .superRefine((values, context) => {
    if (values.issuer === null) return;
    for (const field of ["clientId", "label"] as const) {
      if (values[field] === "") context.addIssue({ code: "custom", path: [field], message: "required" });
    }
  });

function isIssuer(text: string): boolean {
  const address = URL.parse(text);
  if (address === null || !isProtected(address)) return false;
  return address.search === "" && address.hash === "" && address.username === "" && address.password === "";
}
