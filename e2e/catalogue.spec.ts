import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { signInAs } from "./support/sign-in.ts";

/** Sources, treaties and states through their forms. Other tests count treaties and states: none is recorded here. */

test("a source is put right from the page that lists it, which then says so", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/admin/records/source/new");
  await page.getByLabel("Title", { exact: true }).fill("Letter of the depositary");
  await page.getByLabel("Document symbol").fill("C.N.977.2026");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("heading", { name: "What it changes" })).toBeFocused();
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL(/\/about#typed-/);
  const row = page.getByRole("row", { name: /Letter of the depositary/ });
  await row.getByRole("link", { name: "Correct this" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Correct a source");
  await page.getByLabel("Publisher").fill("Office of Legal Affairs");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("region", { name: "What it changes" })).toContainText(
    "Nothing rests on this source yet.",
  );
  await page.getByLabel("Reason").fill("Named on the letter.");
  await page.getByRole("button", { name: "Record the correction" }).click();
  await page.waitForURL(/\/about#typed-/);
  await expect(page.getByRole("main")).toContainText("Named on the letter.");
});

test("what another rule would change is told before an administrator records it", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/treaties/cat");
  await page.getByRole("link", { name: "Correct this" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue("CAT");
  await expectNoAxeViolations(page);
  await page.getByLabel("Number of instruments").fill("25");
  await page.getByLabel("For those that join later, from their deposit").fill("0");
  await page.getByLabel("For those that join later, counted in").selectOption("months");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("must be at least 1, save for 0 days.");
  await page.getByLabel("For those that join later, from their deposit").fill("3");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const panel = page.getByRole("region", { name: "What it changes" });
  await expect(panel).toContainText(/CAT, entry into force by the record: 26 Jun 1987 before it/);
  await expect(panel).toContainText(/Parties today: \d+ before it, \d+ with it/);
  await expect(page.getByRole("main")).toContainText("An administrator records it.");
  await expectNoAxeViolations(page);
});

test("a state that another one's code names is objected to at its field", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/admin/records/state/new");
  await expectNoAxeViolations(page);
  await page.getByLabel("Code of three letters").fill("kaz");
  await page.getByLabel("Kind", { exact: true }).selectOption("state");
  await page.getByLabel("Name in English").fill("Atlantis");
  await page.getByRole("group", { name: "Source", exact: true }).getByLabel("Title").fill("A letter");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Code of three letters is on record already: correct that record.",
  );
});
