import { z } from "zod";

/**
 * The parts of the settings, each with its shape and with what it is before anybody sets it. Secrets are kept sealed: what
 * stands here as `sealed` is ciphertext.
 */

const sealed = z.string();

/** What the site is called and whom its readers can write to. */
const site = z.object({
  /** Empty: the name that it was shipped with, in the language of the page. */
  name: z.string().default(""),
  contactEmail: z.string().default(""),
  /** A postal address, of several lines. */
  contactAddress: z.string().default(""),
});

/** What the dashboard is about until a reader chooses another state. */
const focus = z.object({
  /** ISO 3166-1 alpha-3. */
  state: z.string().default("KAZ"),
});

/** Which of the languages that have messages are offered; see domain/settings/languages.ts. */
const languages = z.object({
  /** Empty: all of them. */
  offered: z.array(z.string()).default([]),
  /** The one that stands first where languages are offered; empty: the one of addresses without a language. */
  first: z.string().default(""),
});

/** Single sign-on by OpenID Connect; off while issuer is null. */
const singleSignOn = z.object({
  /** Address under which the provider publishes its configuration, without /.well-known; null: off. */
  issuer: z.string().nullable().default(null),
  clientId: z.string().default(""),
  clientSecret: sealed.default(""),
  /** What the button says, as in "Continue with …". */
  label: z.string().default(""),
});

/** Outgoing mail; none is sent while host is null. */
const mail = z.object({
  host: z.string().nullable().default(null),
  port: z.int().min(1).max(65_535).default(587),
  /** How the connection is protected: from the start, from STARTTLS on, or not at all. */
  security: z.enum(["tls", "starttls", "none"]).default("starttls"),
  user: z.string().default(""),
  password: sealed.default(""),
  /** Whom mail comes from, as an address. */
  from: z.string().default(""),
});

/** What can be switched off. */
const features = z.object({
  /** Reading at /api/v1 by anybody. Keys write in either case. */
  publicInterface: z.boolean().default(true),
  /** Whether search engines may list the pages. */
  indexing: z.boolean().default(true),
  /** The section of a page that says how to cite it. */
  citations: z.boolean().default(true),
  /** Sends an invitation to whom it invites, where mail is set up. */
  invitationsByMail: z.boolean().default(true),
});

/** Colours of links and buttons, as #rrggbb; empty: the ones that it was shipped with. */
const brand = z.object({
  accentLight: z.string().default(""),
  accentDark: z.string().default(""),
});

/** The picture beside the site's name; null: the one that it was shipped with. */
const logo = z.object({
  image: z
    .object({
      /** SHA-256 of its bytes, by which it is kept and addressed. */
      hash: z.string(),
      type: z.enum(["image/png", "image/jpeg", "image/webp", "image/svg+xml"]),
      /** In pixels; null where the picture has no size of its own. */
      width: z.int().nullable(),
      height: z.int().nullable(),
    })
    .nullable()
    .default(null),
});

export const sections = { site, focus, languages, mail, singleSignOn, features, brand, logo } as const;

export type SettingsSection = keyof typeof sections;
export type SettingsOf<Section extends SettingsSection> = Readonly<z.output<(typeof sections)[Section]>>;
