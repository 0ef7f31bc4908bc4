import { headers } from "next/headers";
import { askedOrigin } from "./asked-origin.ts";

/** Where the reader of a page reached this site, without a path. */
export async function pageOrigin(): Promise<string> {
  return askedOrigin(await headers());
}
