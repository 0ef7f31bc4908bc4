import { z } from "zod";

const shape = z.object({
  PORT: z.coerce
    .number("must be a whole number from 1 to 65535")
    .int("must be a whole number from 1 to 65535")
    .min(1, "must be a whole number from 1 to 65535")
    .max(65_535, "must be a whole number from 1 to 65535")
    .default(3000),
  HOST: z.string().trim().min(1, "must be an address or a host name").default("127.0.0.1"),
  DATA_DIR: z.string().trim().min(1, "must be a folder").default(".data"),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAddress, "must be an address such as postgresql://user:password@host:5432/database")
    .optional(),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters that nobody can guess").optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be an address such as https://treaties.example.org, without a path")
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUST_PROXY: z
    .enum(["0", "1"], "must be 1 where a proxy of yours stands in front, else 0")
    .default("0")
    .transform((value) => value === "1"),
  WRITES_PER_MINUTE: z.coerce
    .number("must be a whole number from 1 to 1000000")
    .int("must be a whole number from 1 to 1000000")
    .min(1, "must be a whole number from 1 to 1000000")
    .max(1_000_000, "must be a whole number from 1 to 1000000")
    .default(6_000),
  RUN_JOBS: z
    .enum(["0", "1"], "must be 1 where jobs are to run, else 0")
    .default("0")
    .transform((value) => value === "1"),
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("development"),
});

/**
 * What the environment says, with defaults filled in. DATABASE_URL is absent where the embedded PostgreSQL is to be used,
 * AUTH_SECRET where a random one is kept under DATA_DIR, PUBLIC_URL where people come to HOST and PORT themselves. TRUST_PROXY
 * believes the end of the header X-Forwarded-For; WRITES_PER_MINUTE is how much one account may send that writes. RUN_JOBS is
 * set by the program that starts the server of the pages (scripts/next-process.ts).
 */
export type Env = Readonly<z.infer<typeof shape>>;

/** An environment variable breaks its rule. The message is one sentence and never holds the value, which may be a secret. */
export class EnvError extends Error {
  override name = "EnvError";
}

/**
 * Reads variables by their rules. A variable that is set to nothing counts as not set.
 * @throws EnvError naming the variable and its rule
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EnvError(`The environment variable ${issue?.path.join(".")} ${issue?.message}.`);
}

/** The environment of this process. @throws EnvError naming the variable and its rule */
export function env(): Env {
  return readEnv(process.env);
}

function isPostgresAddress(value: string): boolean {
  const address = URL.parse(value);
  return address !== null && ["postgres:", "postgresql:"].includes(address.protocol) && address.pathname.length > 1;
}

function isOrigin(value: string): boolean {
  const address = URL.parse(value);
  if (address === null || !["http:", "https:"].includes(address.protocol)) return false;
  return address.pathname === "/" && address.search === "" && address.hash === "" && address.username === "";
}
