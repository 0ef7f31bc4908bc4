/** Where an administrator without a second factor is led. */
export const accountSetUp = "/account?need=second-factor";

/** Address of signing in that leads on to a page afterwards. */
export function signInFor(path: string): string {
  return `/sign-in?${new URLSearchParams({ next: path })}`;
}

/** Where signing in leads: a page of this application, never another site; the workbench where the address names none. */
export function safeNext(next: string | null | undefined): string {
  // A path of letters alone cannot be read as another host (//host, /\host) by any browser.
  return next != null && next.length <= 500 && /^\/[\w-]+(\/[\w.%-]+)*(\?[\w=&%.+~-]*)?$/.test(next) ? next : "/admin";
}
