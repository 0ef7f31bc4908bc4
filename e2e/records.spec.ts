import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { signIn, signInAs } from "./support/sign-in.ts";

/** Recording, correcting and retracting what is no act. Each test works on a treaty or article of its own. */

async function fillDeclaration(page: Page, { state, article }: { state: string; article: string }): Promise<void> {
  await page.goto("/admin/records/declaration/new");
  await page.getByLabel("State or organisation").fill(state);
  await page.getByLabel("Treaty", { exact: true }).fill("ICCPR");
  await page.getByLabel("Kind", { exact: true }).selectOption("reservation");
  await page.getByLabel("Date", { exact: true }).fill("2006-01-24");
  await page.getByLabel("Article or articles").fill(article);
  await page.getByLabel("What it says, in your words").fill("Does not consider itself bound by this article.");
  await page.getByLabel("Title", { exact: true }).fill("C.N.501.2026.TREATIES-IV.4");
}

async function recordDeclaration(page: Page, article: string): Promise<string> {
  await fillDeclaration(page, { state: "Қазақстан", article });
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("heading", { name: "What it changes" })).toBeFocused();
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  return new URL(page.url()).pathname;
}

test("a reservation is recorded after its consequences were seen, and stands on the public page", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/admin/records");
  await expectNoAxeViolations(page);
  await fillDeclaration(page, { state: "Kaza", article: "41(1)" });
  await page.getByLabel("Date", { exact: true }).fill("1950");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Date must not lie before the adoption of the treaty.",
  );
  await expect(page.getByLabel("State or organisation")).toHaveValue("KAZ");
  await page.getByLabel("Date", { exact: true }).fill("2006-01-24");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const panel = page.getByRole("region", { name: "What it changes" });
  await expect(panel).toContainText("Where Kazakhstan stands under ICCPR does not change.");
  await expectNoAxeViolations(page);
  // What is recorded is what was looked at.
  await page.getByLabel("Article or articles").fill("41(2)");
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(panel).toContainText("You have changed something since you looked.");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await page.goto("/states/kazakhstan/iccpr");
  await expect(page.getByRole("main")).toContainText("41(2)");
});

test("of two who put one record right, the later is told field by field, and goes on from there", async ({
  page,
  browser,
  baseURL,
}) => {
  const user = await signInAs(page, "editor");
  const path = await recordDeclaration(page, "25(a)");
  const other = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await signIn(other, user);
  await other.waitForURL("**/admin");
  for (const one of [page, other]) {
    await one.goto(path);
    await one.getByRole("link", { name: "Correct this" }).click();
    await expect(one.getByLabel("Article or articles")).toHaveValue("25(a)");
  }
  await other.getByLabel("Article or articles").fill("25(b)");
  await other.getByLabel("Note for readers").fill("Seen in the depositary’s file.");
  await other.getByRole("button", { name: "Show what it changes" }).click();
  await other.getByLabel("Reason").fill("The paragraph was another one.");
  await other.getByRole("button", { name: "Record the correction" }).click();
  await other.waitForURL(/\/acts\/[0-9a-f-]+$/);

  await page.getByLabel("Article or articles").fill("25(c)");
  await page.getByLabel("Withdrawn or ended").fill("2010-05-01");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("The paragraph was another one.");
  await expect(alert.getByRole("row", { name: /Article or articles/ })).toContainText(/25\(a\).*25\(b\).*25\(c\)/);
  await expect(alert.getByRole("row", { name: /Article or articles/ })).toContainText("You both changed this");
  await expect(alert.getByRole("row", { name: /Note for readers/ })).toContainText("Seen in the depositary’s file.");
  await expectNoAxeViolations(page);
  // Theirs where only they changed it, one's own elsewhere.
  await expect(page.getByLabel("Note for readers")).toHaveValue("Seen in the depositary’s file.");
  await expect(page.getByLabel("Article or articles")).toHaveValue("25(c)");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await page.getByLabel("Reason").fill("The text was read again.");
  await page.getByRole("button", { name: "Record the correction" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await expect(page.getByRole("main")).toContainText("The paragraph was another one.");
  await expect(page.getByRole("main")).toContainText("The text was read again.");
  await other.context().close();
});

test("a record is retracted with a reason, and its page says so", async ({ page }) => {
  await signInAs(page, "editor");
  await recordDeclaration(page, "26");
  await page.getByRole("link", { name: "Retract this" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Retract a declaration");
  await page.getByRole("button", { name: "Retract it" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Reason is required.");
  await expectNoAxeViolations(page);
  await page.getByLabel("Reason").fill("It was made under another treaty.");
  await page.getByRole("button", { name: "Retract it" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await expect(page.getByRole("main")).toContainText("It was made under another treaty.");
});

test("a contributor's draft of a declaration is published by an editor", async ({ page, browser, baseURL }) => {
  await signInAs(page, "contributor");
  await fillDeclaration(page, { state: "Kazakhstan", article: "27" });
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main")).toContainText("An editor records it.");
  await expect(page.getByRole("button", { name: "Record it" })).toHaveCount(0);
  await page.getByLabel("Remark for the editor").fill("From the certified true copy.");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]+$/);
  await expect(page.getByRole("main")).toContainText("From the certified true copy.");
  await expectNoAxeViolations(page);
  const draft = new URL(page.url()).pathname;
  const editor = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await signInAs(editor, "editor");
  await editor.goto(draft);
  await editor.getByRole("link", { name: "Open in the form" }).click();
  await expect(editor.getByLabel("Article or articles")).toHaveValue("27");
  await editor.getByRole("button", { name: "Show what it changes" }).click();
  await editor.getByRole("button", { name: "Record it" }).click();
  await editor.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await page.reload();
  await expect(page.getByRole("main")).toContainText("Published");
  await editor.context().close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a step at home is recorded", async ({ page }) => {
    await signInAs(page, "editor");
    await page.goto("/admin/records/step/new?state=MNG&treaty=ICMW");
    await page.getByLabel("Kind", { exact: true }).selectOption("government-submitted-bill");
    await page.getByLabel("Date", { exact: true }).fill("2026-05");
    await page.getByRole("button", { name: "Show what it changes" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Title is required.");
    await page.getByLabel("Title", { exact: true }).fill("Bill No. 5");
    await page.getByRole("button", { name: "Show what it changes" }).click();
    await expect(page.getByRole("main")).toContainText("The state’s own procedure, today without it");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
    await expect(page.getByRole("main")).toContainText("Bill No. 5");
  });
});
