import { env } from "../env.ts";

/** Where the reader reached the application, without a path: PUBLIC_URL, else what the request says. */
export function askedOrigin(headers: Pick<Headers, "get">): string {
  const { PUBLIC_URL } = env();
  if (PUBLIC_URL !== undefined) return PUBLIC_URL;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  return `${headers.get("x-forwarded-proto") ?? "http"}://${host}`;
}
