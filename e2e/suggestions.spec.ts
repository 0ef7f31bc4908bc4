import { recordEntry } from "#data/records/record-entry.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import { expectAccessibleInBothThemes } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";
import { signInAs } from "./support/sign-in.ts";

/** What acts answer, judged by a person. It acts for Tajikistan under the OPCAT, which a visit of 2014 asked it to accept. */

const asked = "TJK-2014-R1";

/** Somebody promised at the same visit what was asked at it. */
async function recordPromise(): Promise<string> {
  const values: RecordValues<"commitment"> = {
    visit: "tjk-2014-mendez",
    promisedBy: "The minister of justice",
    side: "host",
    text: "Tajikistan will accede to the Optional Protocol to the Convention against Torture.",
    date: "2014-02-12",
    dueOn: "2026-09-02",
    targets: [{ treaty: "OPCAT", act: "consent" }],
    outcome: "open",
    outcomeDate: null,
    outcomeNote: null,
    outcomeSource: null,
    source: { title: "Statement of the minister", url: null, symbol: null, readOn: null },
  };
  const by = { by: "Test editor", auditAs: "editor@example.org", today: "2026-11-25" };
  const result = await recordEntry("commitment", { values, acknowledgedWarnings: [], reason: null }, by);
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  return result.key;
}

const formOf = (page: Page, ref: string) => page.getByRole("form", { name: ref, exact: true });

test("a deposit is recorded, its suggestions are confirmed and declined, and are open again once it is retracted", async ({
  page,
  browser,
}) => {
  await signInAs(page, "editor");
  const promised = await recordPromise();
  await page.goto("/admin/acts/new?participant=TJK&instrument=OPCAT");
  await page.getByLabel("Kind of act").selectOption("accession");
  await page.getByLabel("Date", { exact: true }).fill("2026-10-02");
  await page.getByLabel("Title of the source").fill("C.N.502.2026.TREATIES-IV.9.b");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const changes = page.getByRole("region", { name: "What it changes" });
  await expect(changes).toContainText(asked);
  await expect(changes).toContainText(promised);
  await expect(changes).toContainText("Answers in whole: deposited");
  await page.getByRole("button", { name: "Record this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  const act = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "2 suggestions: what this may answer" }).click();
  await expect(page.getByRole("heading", { name: "Suggested answers" })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page, [phone]);
  await expect(page.getByRole("main")).toContainText(
    `Where ${asked} stands today: without this, Pending; with it, Implemented.`,
  );
  // A refusal says why.
  await formOf(page, promised).getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Reason is required.");
  await formOf(page, promised).getByLabel("Reason").fill("The promise was about another minister’s treaty.");
  await formOf(page, promised).getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("status")).toContainText(`Declined: ${promised}.`);
  await expect(formOf(page, promised)).toHaveCount(0);
  await formOf(page, asked).getByLabel("How that is known").fill("It acceded, as it was asked.");
  await formOf(page, asked).getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("status")).toContainText(`Confirmed: ${asked}.`);
  await expect(page.getByRole("main")).toContainText("Nothing is suggested");

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/recommendations/${asked}`);
  const history = reader.getByRole("region", { name: "How its status came about" });
  await expect(history.getByRole("region", { name: "This tracker" })).toContainText("It acceded, as it was asked.");
  await expect(reader.getByRole("main")).toContainText("it is no longer open");
  await reader.goto("/visits/tjk-2014-mendez");
  await expect(reader.getByRole("listitem").filter({ hasText: promised }).first()).toContainText("days late");

  await page.goto(`/admin${act}/retract`);
  await expect(page.getByRole("main")).toContainText("1 question that it had answered, open again without it");
  await expect(page.getByRole("main")).toContainText(asked);
  await page.getByLabel("Reason").fill("The notification was about another protocol.");
  await page.getByRole("button", { name: "Retract this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await reader.goto(`/recommendations/${asked}`);
  await expect(reader.getByRole("main")).toContainText("it is still open");
  await expect(reader.getByRole("region", { name: "Corrections" })).toContainText(
    "The act that this rests on no longer counts: The notification was about another protocol.",
  );
  await reader.context().close();

  // Recorded again, both are asked about again: what was declined too.
  await page.goto("/admin/acts/new?participant=TJK&instrument=OPCAT");
  await page.getByLabel("Kind of act").selectOption("accession");
  await page.getByLabel("Date", { exact: true }).fill("2026-10-02");
  await page.getByLabel("Title of the source").fill("C.N.502.2026.TREATIES-IV.9.b");
  await page.getByRole("button", { name: "Show what it changes" }).click();
  await page.getByRole("button", { name: "Record this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
  await expect(page.getByRole("link", { name: "2 suggestions: what this may answer" })).toBeVisible();
  // The other tests find the record as it was.
  await page.getByRole("link", { name: "Retract this act" }).click();
  await page.getByLabel("Reason").fill("A trial.");
  await page.getByRole("button", { name: "Retract this act" }).click();
  await page.waitForURL(/\/acts\/[0-9a-f-]+$/);
});

test("every item of the visit of 2003 shows its history", async ({ page, request }) => {
  const { recommendations, commitments } = await (await request.get("/api/v1/visits/kaz-2003-ramcharan")).json();
  const refs: string[] = recommendations.map((one: { readonly ref: string }) => one.ref);
  expect(refs).toHaveLength(11);
  let assessed = 0;
  for (const ref of refs) {
    const { recommendation } = await (await request.get(`/api/v1/recommendations/${ref}`)).json();
    const { history } = recommendation;
    await page.goto(`/recommendations/${ref}`);
    const lane = page
      .getByRole("region", { name: "How its status came about" })
      .getByRole("region", { name: "This tracker" });
    await expect(lane.getByRole("listitem")).toHaveCount(history.length + 1);
    await expect(lane.getByRole("listitem").first()).toContainText("Made; pending until somebody assesses it");
    for (const { note, source } of history) {
      await expect(lane).toContainText(note);
      await expect(lane).toContainText(source.title);
      assessed += 1;
    }
  }
  expect(assessed).toBeGreaterThan(0);
  expect(commitments).toHaveLength(3);
  await page.goto("/visits/kaz-2003-ramcharan");
  for (const { ref, outcomeNote } of commitments) {
    const promise = page.getByRole("listitem").filter({ hasText: ref }).first();
    await expect(promise).toBeVisible();
    if (outcomeNote !== null) await expect(promise).toContainText(outcomeNote);
  }
});
