import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Fills fields of a part by their labels and saves it. */
export async function save(page: Page, part: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`/admin/settings/${part}`);
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Save" }).click();
}

/** Ticks or unticks a switch. */
export async function flip(page: Page, name: string, on: boolean): Promise<void> {
  await page.goto("/admin/settings/features");
  await page.getByRole("checkbox", { name }).setChecked(on);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
}

/** Sees that a part was saved. */
export const saved = (page: Page) =>
  expect(page.getByRole("status").getByText("Saved. It counts from now on.")).toBeVisible();
/** What is said above a form of the settings that was refused. */
export const wrong = (page: Page) => page.getByRole("alert").filter({ hasText: "This was not done" });
