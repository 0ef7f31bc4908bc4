import { expectAccessibleInBothThemes } from "./support/accessibility.ts";
import { readCalendar } from "./support/calendar.ts";
import { expect, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/sideways-scroll.ts";
import { signInAs } from "./support/sign-in.ts";

/** Visits as those who prepare the next one use them: the list, the calendar, and what is handed to a delegation. */

test("an advocate prepares the hand-out for the next visit and prints it", async ({ page }) => {
  await page.goto("/visits");
  const narrow = page.getByRole("navigation", { name: "Narrow the list" });
  await narrow.getByRole("link", { name: /^Kazakhstan/ }).click();
  await expect(page).toHaveURL("/visits?state=KAZ");
  await narrow.getByRole("link", { name: /^2003/ }).click();
  await expect(page).toHaveURL("/visits?state=KAZ&year=2003");
  const title = "Deputy High Commissioner for Human Rights in Kazakhstan";
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("link", { name: /^Hand-out for a delegation/ }).click();
  await expect(page).toHaveURL("/visits/kaz-2003-ramcharan/briefing");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`What became of: ${title}`);

  const part = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  await expect(part("What can be raised")).toContainText("a unit for the rights of minorities");
  await expect(part("What can be raised")).toContainText(/Waiting for [89],\d{3} days\./);
  await expect(part("What can be raised")).not.toContainText("Become bound by");
  await expect(part("Asked and still open")).toContainText("No information");
  const closed = part("Asked and closed");
  await expect(closed).toContainText("Law No. 91");
  await expect(closed).toContainText("after 266 days");
  await expect(part("Promised")).toContainText("KAZ-2003-P1");
  await expect(part("The treaties named")).toContainText("Party");
  await expect(part("What others asked")).toContainText("Algeria, Egypt, ");
  // Every number leads to its source.
  const first = closed.getByRole("link", { name: /^\d+$/ }).first();
  const number = (await first.textContent()) ?? "";
  await expect(page.locator(`#source-${number}`)).toHaveCount(1);

  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Show", exact: true })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  // A4: 595 by 842 points.
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
});

test("a hand-out as at a past day tells only what was so by then, and keeps the day in its links", async ({ page }) => {
  await page.goto("/visits/kaz-2003-ramcharan/briefing?asAt=2004-06-01");
  const main = page.getByRole("main");
  await expect(main).toContainText("is signed. When will the instrument be deposited?");
  await expect(main).not.toContainText("Law No. 91");
  await expect(main).not.toContainText("Algeria");
  await expect(page.getByRole("link", { name: /KAZ-2003-R1|International Covenant on Civil/ }).first()).toHaveAttribute(
    "href",
    /asAt=2004-06-01/,
  );
});

test("the calendar leads from a month to its visit, and a status that nothing has is refused", async ({
  page,
  expectHttpError,
}) => {
  await page.goto("/visits");
  const calendar = page.getByRole("table", { name: /^Visits by year and month/ });
  await calendar.getByRole("link", { name: /^May 2009/ }).click();
  await expect(page).toHaveURL(/#kaz-2009-/);
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  expectHttpError(400, 404);
  expect((await page.goto("/visits?visitStatus=cancelled"))?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("must be requested, accepted, declined, postponed or done.");
  expect((await page.goto("/visits/none/briefing"))?.status()).toBe(404);
  expect((await page.goto("/visits/kaz-2003-ramcharan/nothing"))?.status()).toBe(404);
});

test("an editor records a standing invitation and a visit on its way, and both are there from their day on", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const record = async () => {
    await page.getByRole("button", { name: "Show what it changes" }).click();
    await expect(page.getByRole("heading", { name: "What it changes" })).toBeFocused();
    await page.getByRole("button", { name: "Record it" }).click();
  };
  await signInAs(page, "editor");
  await page.goto("/admin/records/standing-invitation/new?state=NPL&date=2004-04-01&source.title=Note+verbale");
  await record();
  await page.waitForURL("**/states/nepal");
  const invitation = page.getByRole("region", { name: "Standing invitation" });
  await expect(invitation).toContainText("Every special procedure is invited, since 1 Apr 2004.");
  await expectAccessibleInBothThemes(page);
  await page.goto("/states/nepal?asAt=2004-03-31");
  await expect(invitation).toBeHidden();

  const stage = (index: number, step: string, date: string) =>
    `&stages.${index}.stage=${step}&stages.${index}.date=${date}&stages.${index}.source.title=Letter`;
  await page.goto(
    `/admin/records/visit/new?state=NPL&title=Special+Rapporteur+on+water+in+Nepal&status=accepted&start=2098-02&mandateKind=special-procedure&mandate=water&source.title=Letter${stage(0, "requested", "2026-05-04")}${stage(1, "accepted", "2026-09-01")}`,
  );
  await record();
  await page.waitForURL("**/visits/npl-2098-water");
  const steps = page.getByRole("list", { name: "From the request to the visit" });
  await expect(steps).toContainText("Requested 4 May 2026");
  await expect(steps).toContainText("Accepted 1 Sep 2026");
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.goto("/visits/npl-2098-water?asAt=2026-06-15");
  await expect(page.getByRole("main")).toContainText("On 15 June 2026 this visit had been requested");
  await expect(steps).not.toContainText("Accepted");
  await page.goto("/visits?visitStatus=accepted");
  await expect(page.getByRole("rowheader", { name: "To come" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Special Rapporteur on water in Nepal", exact: true })).toBeVisible();

  // The same for programs. A visit of some month has no days of its own in a calendar.
  const read = async (path: string) => (await page.request.get(`/api/v1/${path}`)).json();
  const source = { title: "Letter" };
  expect(await read("visits/npl-2098-water")).toMatchObject({
    visit: {
      stages: [
        { status: "requested", date: "2026-05-04", precision: "day", source },
        { status: "accepted", date: "2026-09-01", precision: "day", source },
      ],
    },
  });
  expect(await read("visits/npl-2098-water?asAt=2026-06-15")).toMatchObject({
    visit: { status: "requested", stages: [{ status: "requested" }] },
  });
  expect(await read("states/NPL")).toMatchObject({
    standingInvitations: [
      { issued: { date: "2004-04-01", precision: "day" }, withdrawn: null, source: { title: "Note verbale" } },
    ],
  });
  expect(await read("states/NPL?asAt=2004-03-31")).toMatchObject({ standingInvitations: [] });
  const { events } = await readCalendar(page.request, "/calendars/visits.ics?state=NPL");
  expect(events.map(({ on, summary }) => `${on} ${summary}`)).toEqual([
    "2026-05-04 Visit asked for: Special Rapporteur on water in Nepal (Nepal)",
    "2026-09-01 Visit accepted: Special Rapporteur on water in Nepal (Nepal)",
  ]);
});
