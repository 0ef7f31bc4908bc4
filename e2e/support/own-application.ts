import { randomUUID } from "node:crypto";
import { test as base, expect } from "./fixtures.ts";
import { type FreshApplication, startFreshApplication } from "./fresh-application.ts";
import { setUpFactor, signIn, userCommand } from "./sign-in.ts";

interface OwnApplication extends FreshApplication {
  /** An administrator, and the cookies of their browser. */
  readonly admin: { readonly email: string; readonly name: string; readonly state: StorageState };
}

type StorageState = Awaited<ReturnType<import("@playwright/test").BrowserContext["storageState"]>>;

/**
 * Playwright's test on an application of its own, for what would disturb every other test: pages are opened there, by an
 * administrator who is signed in.
 */
export const test = base.extend<object, { readonly application: OwnApplication }>({
  application: [
    async ({ browser }, use) => {
      const application = await startFreshApplication();
      const admin = { email: "admin@example.org", name: "Aigerim S.", password: `gate ${randomUUID()}`, totp: null };
      const { email, name, password } = admin;
      const words = ["create", "--email", email, "--role", "administrator", "--name", name];
      await userCommand(words, `${password}\n`, application.folder);
      const context = await browser.newContext({ baseURL: application.origin });
      const page = await context.newPage();
      await signIn(page, admin);
      await page.waitForURL("**/account*");
      await setUpFactor(page, password);
      await use({ ...application, admin: { email, name, state: await context.storageState() } });
      await context.close();
      await application.stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: ({ application }, use) => use(application.origin),
  storageState: ({ application }, use) => use(application.admin.state),
});

export { expect };
