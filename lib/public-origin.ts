import { type Env, env } from "./env.ts";

/** Where people reach the application: PUBLIC_URL, else HOST and PORT by plain http. */
export function publicOrigin({ PUBLIC_URL, HOST, PORT }: Pick<Env, "PUBLIC_URL" | "HOST" | "PORT"> = env()): string {
  const everywhere = HOST === "0.0.0.0" || HOST === "::";
  const host = everywhere ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST;
  return PUBLIC_URL ?? `http://${host}:${PORT}`;
}
