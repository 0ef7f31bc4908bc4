import { z } from "zod";

/**
 * The parts of the settings, each with its shape and with what it is before anybody sets it. Secrets are kept sealed: what
 * stands here as `sealed` is ciphertext.
 */

const sealed = z.string();

/** Single sign-on by OpenID Connect; off while issuer is null. */
export const singleSignOn = z.object({
  /** Address under which the provider publishes its configuration, without /.well-known; null: off. */
  issuer: z.string().nullable().default(null),
  clientId: z.string().default(""),
  clientSecret: sealed.default(""),
  /** What the button says, as in "Continue with …". */
  label: z.string().default(""),
});

/** Outgoing mail; none is sent while host is null. */
export const mail = z.object({
  host: z.string().nullable().default(null),
  port: z.int().min(1).max(65_535).default(587),
  /** How the connection is protected: from the start, from STARTTLS on, or not at all. */
  security: z.enum(["tls", "starttls", "none"]).default("starttls"),
  user: z.string().default(""),
  password: sealed.default(""),
  /** Whom mail comes from, as an address. */
  from: z.string().default(""),
});

export const sections = { singleSignOn, mail } as const;

export type SettingsSection = keyof typeof sections;
export type SettingsOf<Section extends SettingsSection> = Readonly<z.output<(typeof sections)[Section]>>;
