import { z } from "zod";
import { isLoopback } from "#domain/settings/hosts.ts";
import type { FieldError } from "#lib/action.ts";
import { checkProvider } from "#lib/auth/single-sign-on/check-provider.ts";
import type { ProviderFault } from "#lib/auth/single-sign-on/provider-problem.ts";
import { line, typedSecret } from "../fields.ts";
import type { SettingsPart } from "../part.ts";
import { unseal } from "../seal.ts";

/** An address that OpenID Connect takes for an issuer: https, or http on this machine; no query, fragment or user. */
function isIssuer(text: string): boolean {
  const address = URL.parse(text);
  if (address === null || address.username !== "" || address.password !== "" || /[?#]/.test(text)) return false;
  return address.protocol === "https:" || (address.protocol === "http:" && isLoopback(address.hostname));
}

/** Which field is wrong by which rule, where the provider says no. */
const faults: Readonly<Record<ProviderFault, FieldError>> = {
  unreachable: { field: "issuer", rule: "providerUnreachable" },
  "not-a-provider": { field: "issuer", rule: "providerNone" },
  "issuer-differs": { field: "issuer", rule: "providerDiffers" },
  unusable: { field: "issuer", rule: "providerUnusable" },
  "client-refused": { field: "clientId", rule: "providerRefuses" },
};

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
  // The provider is asked before what it depends on is saved; another label is nothing to ask it about.
  check: async (values, before) => {
    const { issuer, clientId, clientSecret: sealed } = values;
    const asked = (["issuer", "clientId", "clientSecret"] as const).some((field) => values[field] !== before[field]);
    if (issuer === null || !asked) return [];
    const clientSecret = unseal(sealed);
    if (clientSecret === null) return [{ field: "clientSecret", rule: "secretAgain" }];
    const checked = await checkProvider({ issuer, clientId, clientSecret });
    return checked.outcome === "good" ? [] : [{ ...faults[checked.fault], says: checked.says }];
  },
};
