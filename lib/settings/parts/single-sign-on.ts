import { z } from "zod";
import { isLoopback } from "#domain/settings/hosts.ts";
import { line, typedSecret } from "../fields.ts";
import type { SettingsPart } from "../part.ts";

/** An address that OpenID Connect takes for an issuer: https, or http on this machine; no query, fragment or user. */
function isIssuer(text: string): boolean {
  const address = URL.parse(text);
  if (address === null || address.username !== "" || address.password !== "" || /[?#]/.test(text)) return false;
  return address.protocol === "https:" || (address.protocol === "http:" && isLoopback(address.hostname));
}

/** The provider of single sign-on. */
export const singleSignOnPart: SettingsPart<"singleSignOn"> = {
  section: "singleSignOn",
  secrets: [{ field: "clientSecret", boundTo: ["issuer", "clientId"] }],
  schema: z
    .object({
      issuer: line(500)
        .refine((text) => text === "" || isIssuer(text), "issuer")
        .transform((text) => (text === "" ? null : text)),
      clientId: line(200),
      clientSecret: typedSecret,
      label: line(60),
    })
    .superRefine(({ issuer, clientId }, context) => {
      if (issuer !== null && clientId === "") {
        context.addIssue({ code: "custom", path: ["clientId"], message: "required" });
      }
    }),
  // Whether the provider answers under the issuer is to be asked here, as `check`: it is given the values with the secret sealed
  // (lib/settings/seal.ts opens it), runs before anything is saved, and returns [{ field: "issuer", rule }] where it does not.
};
