import { publicOrigin } from "#lib/public-origin.ts";

/** Where the button is sent to. */
export const beginPath = "/api/single-sign-on/begin";

const callbackPath = "/api/single-sign-on/callback";

/** Where a provider sends people back to: the redirect URI that it has to know. */
export function redirectUri(): string {
  return `${publicOrigin()}${callbackPath}`;
}
