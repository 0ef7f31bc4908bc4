import { z } from "zod";
import { isHost, isLoopback } from "#domain/settings/hosts.ts";
import { email, line, typedSecret } from "../fields.ts";
import type { SettingsPart } from "../part.ts";

const port = z.coerce.number("port").int("port").min(1, "port").max(65_535, "port").default(587);

/** The server that mail is handed to. */
export const mailPart: SettingsPart<"mail"> = {
  section: "mail",
  secrets: [{ field: "password", boundTo: ["host", "port", "security", "user"] }],
  schema: z
    .object({
      host: line(253)
        .refine((text) => text === "" || isHost(text), "host")
        .transform((text) => (text === "" ? null : text.toLowerCase())),
      port,
      security: z.enum(["tls", "starttls", "none"], "security").default("starttls"),
      user: line(200),
      password: typedSecret,
      from: email,
    })
    .superRefine(({ host, security, user, password, from }, context) => {
      const wrong = (field: string, rule: string) => context.addIssue({ code: "custom", path: [field], message: rule });
      if (host === null) return;
      if (from === "") wrong("from", "required");
      if (password !== "" && user === "") wrong("user", "userOfPassword");
      // A password would be read by whoever listens.
      if (security === "none" && user !== "" && !isLoopback(host)) wrong("security", "plainPassword");
    }),
};
