import { startProvider } from "#lib/testing/openid-provider.ts";
import { expectAccessibleInBothThemes, expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/own-application.ts";
import { flip, save, saved, wrong } from "./support/settings-forms.ts";
import { expectNoSidewaysScroll } from "./support/sideways-scroll.ts";
import { userCommand } from "./support/sign-in.ts";

// What administrators set counts for everybody: on an application of its own, one thing after the other.
test.describe.configure({ mode: "serial" });

const parts = ["", "/site", "/focus", "/languages", "/brand", "/features", "/mail", "/single-sign-on"];

for (const width of [360, 1440]) {
  test(`every part is accessible and fits at ${width} pixels, light and dark`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const part of parts) {
      await page.goto(`/admin/settings${part}`);
      await expectAccessibleInBothThemes(page);
      await expectNoSidewaysScroll(page, [width]);
    }
  });
}

test("the name and the contact of the site stand on every page", async ({ page }) => {
  await page.goto("/admin/settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Site" }).first()).toContainText("As it was shipped.");
  await save(page, "site", { "Name of the site": "Treaties of Kazakhstan", "Contact e-mail": "desk" });
  await expect(wrong(page)).toContainText("Contact e-mail must be an e-mail address such as name@example.org.");
  await expect(page.getByLabel("Name of the site")).toHaveValue("Treaties of Kazakhstan");
  await expectNoAxeViolations(page);
  await page.getByLabel("Contact e-mail").fill("desk@example.org");
  await page.getByLabel("Postal address").fill("1 Mangilik El\nAstana");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  // The page that was saved shows it already.
  await expect(page.getByRole("banner")).toContainText("Treaties of Kazakhstan");
  await page.goto("/treaties/iccpr");
  await expect(page).toHaveTitle(/· Treaties of Kazakhstan$/);
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "desk@example.org" })).toBeVisible();
  await expect(page.locator("#cite")).toContainText("Treaties of Kazakhstan, “");
  await page.goto("/recommendations/KAZ-2003-R1");
  await expect(page.locator("#cite")).toContainText("Treaties of Kazakhstan, “Recommendation KAZ-2003-R1");
  await page.goto("/about#contact");
  await expect(page.locator("#contact")).toContainText("Astana");
  await page.goto("/admin/settings");
  await expect(page.getByRole("listitem").filter({ hasText: "Treaties of Kazakhstan" })).toContainText(
    "Changed by admin@example.org on",
  );
  await save(page, "site", { "Name of the site": "", "Contact e-mail": "", "Postal address": "" });
  await saved(page);
  await page.goto("/about");
  await expect(page).toHaveTitle("About the data · Treaty Ratification Tracker");
  await expect(page.locator("address, #contact")).toHaveCount(0);
});

test("the dashboard is about the state that is set, and about another where its address says so", async ({ page }) => {
  await page.goto("/admin/settings/focus");
  await page.getByLabel("State", { exact: true }).selectOption("KGZ");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kyrgyzstan");
  await page.goto("/?state=KAZ");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kazakhstan");
  await page.goto("/admin/settings/focus");
  await page.getByLabel("State", { exact: true }).selectOption("KAZ");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
});

test("a colleague's change meanwhile is told field by field, and one can go on from there", async ({ page }) => {
  await page.goto("/admin/settings/site");
  const other = await page.context().newPage();
  await save(other, "site", { "Name of the site": "Theirs", "Contact e-mail": "theirs@example.org" });
  await saved(other);
  await page.getByLabel("Name of the site").fill("Mine");
  await page.getByRole("button", { name: "Save" }).click();
  const told = page.getByRole("alert").filter({ hasText: "A colleague has changed this meanwhile" });
  await expect(told).toContainText("admin@example.org saved this part on");
  await expect(told.getByRole("definition")).toHaveText([
    "on record: Theirs",
    "typed: Mine",
    "on record: theirs@example.org",
    "typed: none",
  ]);
  await expectNoAxeViolations(page);
  await page.getByLabel("Contact e-mail").fill("theirs@example.org");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await expect(page.getByRole("banner")).toContainText("Mine");
  await save(page, "site", { "Name of the site": "", "Contact e-mail": "" });
  await saved(page);
});

test("languages are those that have messages; the one of older links cannot be taken away", async ({ page }) => {
  await page.goto("/admin/settings/languages");
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await page.getByRole("checkbox", { name: "English" }).uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(wrong(page)).toContainText("Offered languages must be at least one.");
});

test("single sign-on asks the provider first; its secret is never shown and is asked for again for another issuer", async ({
  page,
  application,
}) => {
  const { issuer, clientId, clientSecret, stop } = await startProvider(
    `${application.origin}/api/single-sign-on/callback`,
  );
  await save(page, "single-sign-on", { Issuer: "http://login.example.org", "Client ID": clientId });
  await expect(wrong(page)).toContainText("Issuer must be an https address without query or fragment");
  await save(page, "single-sign-on", { Issuer: issuer, "Client ID": clientId, "Client secret": "hush hush" });
  await expect(wrong(page)).toContainText("Client ID is not known to the provider, or not with this client secret.");
  await expect(page.getByLabel("Client secret")).toHaveValue("");
  await page.getByLabel("Client secret").fill(clientSecret);
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await expect(page.getByText("One is on record and never shown.")).toBeVisible();
  expect(await page.content()).not.toContain(clientSecret);
  await stop();
  // Another label is nothing to ask a provider about, which may be out of order.
  await save(page, "single-sign-on", { "Name on the button": "Institute" });
  await saved(page);
  await save(page, "single-sign-on", { Issuer: "https://none.invalid" });
  await expect(wrong(page)).toContainText("Client secret must be given again, or removed");
  await page.getByLabel("Client secret").fill("hush hush");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(wrong(page)).toContainText("Issuer does not answer there, or not in time.");
  await page.getByLabel("Remove it").check();
  await page.getByLabel("Issuer").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await expect(page.getByText("None is on record.")).toBeVisible();
});

test("markup in the name and the contact of the site stays text, and control characters are refused", async ({
  page,
}) => {
  const hostile = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
  await save(page, "site", { "Name of the site": hostile, "Postal address": `</address>${hostile}` });
  await saved(page);
  for (const path of ["/", "/about", "/recommendations/KAZ-2003-R1", "/admin/settings"]) {
    await page.goto(path);
    await expect(page.getByRole("banner")).toContainText(hostile);
    expect(await page.evaluate(() => "ran" in window), path).toBe(false);
  }
  await save(page, "site", { "Name of the site": "", "Postal address": "" });
  await saved(page);
});

test.describe("what is switched off is off, and on again", () => {
  test("the public interface: readers get 404, keys still write", async ({
    page,
    request,
    application,
    expectHttpError,
  }) => {
    expectHttpError(404);
    const words = ["api-key", "--email", application.admin.email, "--scope", "actions:write"];
    const key = /ttk_[\w-]+/.exec(await userCommand(words, "", application.folder))?.[0] ?? "";
    const statuses = async () => [
      (await request.get("/api/v1/states/KAZ")).status(),
      (await request.get("/api/v1/openapi.json")).status(),
      (await request.post("/api/v1/actions", { headers: { Authorization: `Bearer ${key}` }, data: {} })).status(),
    ];
    expect(await statuses()).toEqual([200, 200, 422]);
    await flip(page, "Public interface", false);
    expect(await statuses()).toEqual([404, 404, 422]);
    const problem = await request.get("/api/v1/states?asAt=2005-12-31");
    expect(problem.headers()["content-type"]).toContain("application/problem+json");
    expect(await problem.json()).toMatchObject({ status: 404, detail: expect.stringContaining("does not offer") });
    await page.goto("/about");
    await expect(page.locator("a[href^='/api/']")).toHaveCount(0);
    await flip(page, "Public interface", true);
    expect(await statuses()).toEqual([200, 200, 422]);
  });

  test("listing by search engines", async ({ page }) => {
    const robots = page.locator("meta[name=robots]");
    await page.goto("/states/kazakhstan");
    await expect(robots).toHaveCount(0);
    await flip(page, "Listing by search engines", false);
    for (const path of ["/", "/states/kazakhstan", "/about"]) {
      await page.goto(path);
      await expect(robots, path).toHaveAttribute("content", /noindex/);
    }
    await flip(page, "Listing by search engines", true);
    await page.goto("/");
    await expect(robots).toHaveCount(0);
  });

  test("how to cite", async ({ page }) => {
    const citable = ["/states/kazakhstan", "/states/kazakhstan/iccpr", "/treaties/iccpr", "/open-questions", "/about"];
    const paths = [...citable, "/recommendations/KAZ-2003-R1"];
    for (const on of [false, true]) {
      await flip(page, "How to cite", on);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator("#cite, a[href='#cite']").first(), path).toBeVisible({ visible: on });
      }
    }
  });
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("parts are saved, refused and told of a colleague's change all the same", async ({ page }) => {
    await save(page, "site", { "Name of the site": "Plain", "Contact e-mail": "desk" });
    await expect(wrong(page)).toContainText("Contact e-mail must be an e-mail address");
    await expect(page.getByLabel("Name of the site")).toHaveValue("Plain");
    await page.getByLabel("Contact e-mail").fill("");
    const other = await page.context().newPage();
    await save(other, "site", { "Name of the site": "Other" });
    await saved(other);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("on record: Other")).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await saved(page);
    await expect(page.getByRole("banner")).toContainText("Plain");
    await flip(page, "Listing by search engines", false);
    await expect(page.getByRole("checkbox", { name: "Listing by search engines" })).not.toBeChecked();
    await flip(page, "Listing by search engines", true);
    await save(page, "site", { "Name of the site": "" });
    await saved(page);
  });
});

test("whoever takes too many files at once is told when the next may be had", async ({ baseURL }) => {
  // Not as the administrator who is signed in: strangers are counted by where they come from.
  const take = (query: string) => fetch(`${baseURL}/exports/recommendations.csv?${query}`);
  const statuses: number[] = [];
  let refused: Response | undefined;
  for (let count = 0; count < 100 && refused === undefined; count += 1) {
    const answer = await take("q=zzzzzzzz");
    statuses.push(answer.status);
    if (answer.status !== 200) refused = answer;
  }
  expect(statuses.length).toBeGreaterThan(60);
  expect(refused?.status).toBe(429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused?.json()).toMatchObject({ status: 429, title: expect.any(String) });
  // What the address asks is refused before it counts.
  expect((await take("status=banana")).status).toBe(400);
});
