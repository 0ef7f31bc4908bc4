import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { signInAs } from "./support/sign-in.ts";

/** A visit with what is asked at it, from the form to the public page, put right and taken out. */

async function look(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("heading", { name: "What it changes" })).toBeFocused();
}

async function retract(page: Page, reason: string): Promise<void> {
  await page.getByRole("link", { name: "Retract this" }).click();
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Retract it" }).click();
}

test("a visit, what it asks and where that stands are recorded, put right and taken out, each with its public page", async ({
  page,
  expectHttpError,
}) => {
  test.setTimeout(240_000);
  await signInAs(page, "editor");
  await page.goto("/admin/records/visit/new?state=MNG");
  await page.getByLabel("Title", { exact: true }).first().fill("Special Rapporteur on housing in Mongolia");
  await page.getByLabel("Status", { exact: true }).selectOption("done");
  await page.getByLabel("First day").fill("2026-04-13");
  await page.getByLabel("Last day").fill("2026-04-10");
  await page.getByLabel("Whose visit").selectOption("special-procedure");
  await page.getByLabel("Mandate", { exact: true }).fill("adequate housing");
  // What came before the visit has sources of its own.
  const source = page.locator('[name="source.title"]');
  await source.fill("End of mission statement");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Last day must not lie before the first day.");
  await page.getByLabel("Last day").fill("2026-04-20");
  await look(page);
  await expect(page.getByRole("region", { name: "What it changes" })).toContainText(
    "/visits/mng-2026-adequate-housing",
  );
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL("**/visits/mng-2026-adequate-housing");
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Record a recommendation" }).click();
  await expect(page.getByLabel("Visit", { exact: true })).toHaveValue("mng-2026-adequate-housing");
  await page.getByLabel("Who recommends").selectOption("official-visit");
  await page.getByLabel("Their name").fill("Special Rapporteur on adequate housing");
  await page.getByLabel("Language of the text").selectOption("en");
  await page.getByLabel("Text", { exact: true }).fill("Give people of the ger districts water.");
  await page.getByLabel("Theme", { exact: true }).selectOption("housing");
  await page.getByRole("group", { name: "Groups affected" }).getByLabel("Children").check();
  await page.getByLabel("Kind of measure").selectOption("other");
  await page.getByLabel("Answer of the state").selectOption("none");
  await page.getByLabel("Addressed to").fill("Government of Mongolia");
  await page.getByLabel("Strength").selectOption("firm");
  await page.getByLabel("Basis").selectOption("stated");
  await page.getByLabel("Date", { exact: true }).first().fill("2026-04-20");
  await source.fill("End of mission statement");
  await look(page);
  await expect(page.getByRole("region", { name: "What it changes" })).toContainText("MNG-2026-R1");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL("**/recommendations/MNG-2026-R1");

  await page.getByRole("link", { name: "Add an assessment" }).click();
  await page.getByLabel("Status", { exact: true }).selectOption("implemented");
  await page.getByLabel("Date", { exact: true }).fill("2026-10-20");
  await page.getByLabel("Who assesses").selectOption("tracker");
  await page.getByLabel("Note for readers").fill("Pipes were laid.");
  await source.fill("Letter of the government");
  await look(page);
  const panel = page.getByRole("region", { name: "What it changes" });
  await expect(panel).toContainText("without this, Pending; with it, Implemented");
  await expect(panel).toContainText("It counts as closed, after 183 days.");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL("**/recommendations/MNG-2026-R1");
  await expect(page.getByRole("main")).toContainText("Pipes were laid.");

  await page.getByRole("link", { name: "Correct this" }).click();
  await page.getByLabel("Text", { exact: true }).fill("Bring water to the ger districts.");
  await look(page);
  await page.getByLabel("Reason").fill("Closer to the source.");
  await page.getByRole("button", { name: "Record the correction" }).click();
  await page.waitForURL("**/recommendations/MNG-2026-R1");
  const corrections = page.getByRole("region", { name: "Corrections" });
  await expect(corrections).toContainText("Closer to the source.");
  await expect(corrections.locator("del")).toHaveText("Give people of the ger districts water.");
  await expect(corrections.locator("ins")).toHaveText("Bring water to the ger districts.");
  await expectNoAxeViolations(page);

  await page.goto("/visits/mng-2026-adequate-housing");
  await retract(page, "A trial.");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("rest on this visit");
  expectHttpError(410);
  await page.goto("/recommendations/MNG-2026-R1");
  await retract(page, "It was asked of another state.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retracted: MNG-2026-R1");
  const answer = await page.goto("/recommendations/mng-2026-r1");
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("main")).toContainText("It was asked of another state.");
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "As it read until then" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bring water to the ger districts.");
});
