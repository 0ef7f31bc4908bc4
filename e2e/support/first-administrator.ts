import type { Page } from "@playwright/test";
import type { FreshApplication } from "./fresh-application.ts";
import { setUpFactor, type TestUser } from "./sign-in.ts";

/** Makes the first administrator of a fresh application, with an authenticator, and leaves the page signed in. */
export async function makeFirstAdministrator(
  page: Page,
  { setupAddress }: FreshApplication,
  name = "Aigerim S.",
): Promise<TestUser> {
  const [email, password] = ["first@example.org", "orchard lamp quietly 7"];
  await page.goto(setupAddress);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.waitForURL("**/account?need=second-factor");
  const { totp } = await setUpFactor(page, password);
  return { email, password, totp };
}
