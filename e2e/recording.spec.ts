import { expectAccessibleInBothThemes, expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";
import { signIn, signInAs } from "./support/sign-in.ts";

/** Recording, correcting and retracting an act, drafts and review. Each test acts for a state of its own under the ICMW. */

async function fillAct(page: Page, state: string, date: string): Promise<void> {
  await page.goto(`/admin/acts/new?participant=${state}&instrument=ICMW`);
  await page.getByLabel("Kind of act").selectOption("accession");
  await page.getByLabel("Date", { exact: true }).fill(date);
  await page.getByLabel("Title of the source").fill("C.N.500.2026.TREATIES-IV.13");
}

test("an act is recorded by keyboard alone, from signing in with a code to the public page that shows it", async ({
  page,
  browser,
}) => {
  const user = await signInAs(page, "administrator");
  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto("/sign-in");
  await tabTo(fresh, /^E-mail/);
  await fresh.keyboard.type(user.email);
  await tabTo(fresh, /^Password/);
  await fresh.keyboard.type(user.password);
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByLabel("Code", { exact: true })).toBeVisible();
  await tabTo(fresh, /^Code/);
  // A code is taken once; the next one is taken too.
  const totp = user.totp;
  if (totp === null) throw new Error("the administrator has no authenticator");
  await fresh.keyboard.type(totp.generate({ timestamp: Date.now() + totp.period * 1000 }));
  await fresh.keyboard.press("Enter");
  await fresh.waitForURL("**/admin");

  await tabTo(fresh, /^Record an act/);
  await fresh.keyboard.press("Enter");
  await fresh.waitForURL("**/admin/acts/new");
  await tabTo(fresh, /^State or organisation/);
  await fresh.keyboard.type("Монголия");
  await tabTo(fresh, /^Treaty/);
  await fresh.keyboard.type("IV-13");
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByRole("main")).toContainText("Mongolia, ICMW: No action.");
  await tabTo(fresh, /^Kind of act/);
  await fresh.keyboard.type("Accession");
  await tabTo(fresh, /^Date/);
  await fresh.keyboard.type("2026-10-02");
  await tabTo(fresh, /^Title of the source/);
  await fresh.keyboard.type("C.N.500.2026.TREATIES-IV.13");
  await tabTo(fresh, /^Show what it changes/);
  await fresh.keyboard.press("Enter");
  await expect(fresh.getByRole("heading", { name: "What it changes" })).toBeVisible();
  await expect(fresh.getByRole("main")).toContainText("1 Feb 2027");
  await tabTo(fresh, /^Record this act/);
  await fresh.keyboard.press("Enter");
  await fresh.waitForURL(/\/acts\/[0-9a-f-]+$/);

  await page.context().clearCookies();
  await page.goto("/states/mongolia/icmw");
  await expect(page.getByRole("main")).toContainText("Contracting since 2 October 2026");
  await expect(page.getByRole("main")).toContainText("C.N.500.2026.TREATIES-IV.13");
  await context.close();
});

test("what the law forbids cannot be chosen, and a slip is named with its field before anything is written", async ({
  page,
}) => {
  await signInAs(page, "editor");
  await page.goto("/admin/acts/new?participant=KAZ&instrument=ICCPR");
  await expect(page.getByLabel("Kind of act").locator("option[value=ratification]")).toBeDisabled();
  await page.getByText("What cannot be recorded, and why").click();
  await expect(page.getByRole("main")).toContainText("The state is bound already");
  await fillAct(page, "LAO", "2026-13-01");
  await page.getByLabel("Title of the source").fill("");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Not recorded yet" });
  await expect(alert).toContainText("“2026-13-01” is no date");
  await expect(alert).toContainText("Title of the source is required.");
  await expect(page.getByLabel("Date", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("button", { name: "Record this act" })).toHaveCount(0);
  await page.goto("/admin/acts/new?participant=nig&instrument=nonsense");
  await expect(page.getByRole("alert").first()).toContainText("Niger (NER)");
  await expect(page.getByRole("alert").first()).toContainText("No treaty is known as “nonsense”");
});

test("a warning must be ticked and a reason given", async ({ page }) => {
  await signInAs(page, "editor");
  await page.goto("/admin/acts/new?participant=USA&instrument=OP-CRPD");
  await page.getByLabel("Kind of act").selectOption("signature");
  await page.getByLabel("Date", { exact: true }).fill("2026-10-02");
  await page.getByLabel("Title of the source").fill("C.N.501.2026");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("heading", { name: "What it changes" })).toBeVisible();
  // The United States signed the Convention, so signing its protocol needs no warning; becoming bound would.
  await expect(page.getByLabel("Reason")).toHaveCount(0);
  await page.getByLabel("Kind of act").selectOption("accession");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("checkbox", { name: /open to those that are bound by/ })).toBeVisible();
  await page.getByRole("button", { name: "Record this act" }).click();
  await expect(page).toHaveURL(/admin\/acts\/new/);
});

test("a mistake is put right in sight of everybody, and the later of two is told what happened", async ({
  page,
  browser,
}) => {
  await signInAs(page, "editor");
  await fillAct(page, "THA", "2026-10-02");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await page.getByRole("button", { name: "Record this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  const act = new URL(page.url()).pathname;

  const second = await (await browser.newContext()).newPage();
  await signInAs(second, "editor");
  for (const [one, date] of [
    [page, "2026-10-05"],
    [second, "2026-10-06"],
  ] as const) {
    await one.goto(`/admin${act}/correct`);
    await one.getByLabel("Date", { exact: true }).fill(date);
    await one.getByRole("button", { name: "Show what it changes" }).click();
    await one.getByLabel("Reason").fill("The notification gives another day.");
  }
  await page.getByRole("button", { name: "Record the correction" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await expect(page.getByRole("main")).toContainText("2 Oct 2026 became 5 Oct 2026");
  await second.getByRole("button", { name: "Record the correction" }).click();
  const told = second.getByRole("alert").first();
  await expect(told).toContainText("Test editor changed this record meanwhile");
  await expect(told.getByRole("row", { name: /Date/ })).toContainText(/2026-10-02.*2026-10-05.*2026-10-06/);
  await expectNoAxeViolations(second);
  await second.getByRole("link", { name: "Go on from the act as it is now" }).click();
  // Both changed the day: the form says one's own, and what it would change is shown anew.
  await expect(second.getByLabel("Date", { exact: true })).toHaveValue("2026-10-06");
  await expect(second.getByRole("button", { name: "Record the correction" })).toBeVisible();

  await page.getByRole("link", { name: "Retract this act" }).click();
  await page.getByLabel("Reason").fill("Recorded under the wrong treaty.");
  await page.getByRole("button", { name: "Retract this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await expect(page.getByRole("main")).toContainText("Recorded under the wrong treaty.");
  await page.goto("/states/thailand/icmw");
  await expect(page.getByRole("main")).toContainText("No action on record.");
});

test("a contributor drafts, an editor sends it back and publishes it, and neither sees more than they may", async ({
  page,
  browser,
  expectHttpError,
}) => {
  const contributor = await signInAs(page, "contributor");
  await fillAct(page, "NPL", "2026-10-02");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await expect(page.getByRole("main")).toContainText("An editor records it.");
  await expect(page.getByRole("button", { name: "Record this act" })).toHaveCount(0);
  await page.getByLabel("Remark for the editor").fill("From the depositary's page.");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await page.waitForURL(/\/admin\/drafts\//);
  const draft = new URL(page.url()).pathname;

  const editor = await (await browser.newContext()).newPage();
  await signInAs(editor, "editor");
  await editor.goto("/admin");
  await editor.getByRole("link", { name: "NPL, ICMW: Accession" }).click();
  await expect(editor.getByRole("main")).toContainText("From the depositary's page.");
  await editor.getByLabel("What is to be put right").fill("Give the day of the notification.");
  await editor.getByRole("button", { name: "Send back" }).click();
  await expect(editor.getByRole("main")).toContainText("Sent back");

  await page.goto(draft);
  await expect(page.getByRole("main")).toContainText("Give the day of the notification.");
  await page.getByRole("link", { name: "Open in the form" }).click();
  await page.getByLabel("Date", { exact: true }).fill("2026-10-03");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await page.waitForURL(/\/admin\/drafts\//);

  await editor.goto(draft);
  await editor.getByRole("link", { name: "Open in the form" }).click();
  await editor.getByRole("button", { name: "Record this act" }).click();
  await editor.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await editor.goto(draft);
  await expect(editor.getByRole("main")).toContainText("Published");

  expectHttpError(403, 404);
  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, contributor);
  await stranger.waitForURL("**/admin");
  expect((await stranger.goto("/admin/people"))?.status()).toBe(403);
});

test("the working pages are accessible in light and dark, and fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await signInAs(page, "editor");
  for (const path of [
    "/admin",
    "/admin/acts/new",
    "/admin/acts/new?participant=BTN&instrument=ICMW",
    "/admin/acts/new?participant=BTN&instrument=ICMW&act=accession&date=2026-13-01&check=1",
    "/admin/acts/new?participant=BTN&instrument=ICMW&act=accession&date=2026-10-02&sourceTitle=x&check=1",
  ]) {
    await page.goto(path);
    await expectAccessibleInBothThemes(page);
    await expectNoSidewaysScroll(page, [phone]);
  }
});
