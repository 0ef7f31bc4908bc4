import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures.ts";

/** The world map: moved through time, reached by keyboard, taken along and shown elsewhere. */

const land = (page: Page, iso3: string) => page.locator(`a[data-land="${iso3}"]`);
const key = (page: Page) => page.getByRole("list", { name: "Key to the map" });

async function moveTo(page: Page, year: number) {
  const slider = page.getByRole("slider", { name: "Day shown" });
  const last = Number(await slider.getAttribute("max"));
  await slider.fill(String(last - (2026 - year)));
  await expect(slider).toHaveAttribute("aria-valuetext", `31 December ${year}`);
}

test("the slider shows a treaty's status at the end of any year, with the states of that time", async ({ page }) => {
  await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
  await expect(land(page, "KAZ")).toHaveAttribute("data-code", "p");
  await moveTo(page, 2003);
  await expect(land(page, "KAZ")).toHaveAttribute("data-code", "s");
  await moveTo(page, 1985);
  await expect(page.getByRole("figure")).toContainText("Status under ICCPR, as at 31 December 1985");
  await land(page, "SVN").hover();
  await expect(page.getByRole("status").first()).toContainText("Yugoslavia. Party");
  const counts = await (await page.request.get("/api/v1/treaties/ICCPR?asAt=1985-12-31")).json();
  await expect(key(page).getByRole("listitem").filter({ hasText: "Party" })).toContainText(
    String(counts.counts.parties),
  );
  await page.getByRole("link", { name: "Open this day" }).click();
  await page.waitForURL("**/map?treaty=ICCPR&asAt=1985-12-31");
  await expect(page.getByRole("main")).toContainText(`${counts.counts.parties} participants are party to ICCPR`);
});

test("what is clicked opens its row, on the day that is shown", async ({ page }) => {
  await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
  await land(page, "KAZ").click();
  await expect(page.getByRole("row", { name: /Kazakhstan/ })).toBeInViewport();
  await expect(page.getByRole("row", { name: /Kazakhstan/ })).toContainText("Ratification, 24 Jan 2006");
  await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
  await moveTo(page, 2003);
  await land(page, "KAZ").click();
  await page.waitForURL("**/map?treaty=ICCPR&asAt=2003-12-31#KAZ");
  await expect(page.getByRole("row", { name: /Kazakhstan/ })).toContainText("Signature, 2 Dec 2003");
});

test("by keyboard one goes from land to land, zooms, and plays the map", async ({ page }) => {
  await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
  await land(page, "KAZ").focus();
  await expect(page.getByRole("status").first()).toContainText("Kazakhstan. Party. Ratification, 24 Jan 2006");
  await page.keyboard.press("ArrowRight");
  await expect(land(page, "KGZ")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  const drawing = page.locator("#map-drawing");
  await expect(drawing).toHaveAttribute("viewBox", "0 0 2000 874");
  await page.keyboard.press("+");
  await expect(drawing).not.toHaveAttribute("viewBox", "0 0 2000 874");
  await page.keyboard.press("0");
  await expect(drawing).toHaveAttribute("viewBox", "0 0 2000 874");
  const play = page.getByRole("button", { name: "Play" });
  await play.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "31 December 1968");
  await page.getByRole("button", { name: "Pause" }).press("Enter");
  await expect(play).toBeVisible();
  await page.getByRole("slider").press("End");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "24 November 2026");
});

test("a picture is taken along as it is seen, with its title, its key and its address", async ({ page }) => {
  await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
  await moveTo(page, 1985);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toContain("Status under ICCPR, as at 31 December 1985");
  expect(text).toMatch(/\/map\?treaty=ICCPR&amp;asAt=1985-12-31&amp;knownAt=20[^<&]+</);
  expect(text).toContain(">Party 80<");
  // Every shape is in the file, and nothing in it comes from elsewhere.
  expect(text).not.toMatch(/<use|<script|href="\/|class=/);
  expect(text.match(/<path/g)?.length).toBeGreaterThan(170);
  const picture = page.waitForEvent("download");
  await page.getByRole("button", { name: "PNG" }).click();
  const bytes = await readFile(await (await picture).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.length).toBeGreaterThan(50_000);
});

test("its facts as CSV are those of its day and its part of the world", async ({ page }) => {
  await page.goto("/map?treaty=CED&asAt=2010-06-01&within=central-asia");
  const href = (await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "";
  const lines = (await (await page.request.get(href)).text()).trim().split("\r\n");
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe("KAZ,Kazakhstan,CED,contracting,false,2009-02-27,accession,2009-02-27,2010-06-01");
});

test("the number of treaties in force is shown for each state, out of those that there were", async ({ page }) => {
  await page.goto("/map?asAt=2006-12-31");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("World map");
  await land(page, "KAZ").focus();
  const { treaties } = await (await page.request.get("/api/v1/states/KAZ?asAt=2006-12-31")).json();
  const bound = treaties.filter(({ status }: { status: string }) => status === "party").length;
  await expect(page.getByRole("status").first()).toContainText(new RegExp(`Bound by ${bound} of \\d+ treaties`));
});

test("another site may show the map in a frame, and no other page", async ({ page, baseURL }) => {
  const site = createServer((request, response) => {
    const shown = request.url === "/page" ? "/map?treaty=ICCPR" : "/embed/map?treaty=ICCPR&asAt=2026-11-24";
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${baseURL}${shown}" width="900" height="700"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = site.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator('a[data-land="KAZ"]')).toHaveAttribute("data-code", "p");
    await expect(frame.getByRole("navigation")).toHaveCount(0);
    await expect(frame.getByRole("link", { name: "Treaty Ratification Tracker" })).toHaveAttribute("target", "_top");
    const refused = await page.request.get(`${baseURL}/map?treaty=ICCPR`);
    expect(refused.headers()["x-frame-options"]).toBe("DENY");
    expect(refused.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    const allowed = await page.request.get(`${baseURL}/embed/map`);
    expect(allowed.headers()["x-frame-options"]).toBeUndefined();
    // Nobody takes the frame from around a page by asking for it.
    const asked = await page.request.get(`${baseURL}/about`, { headers: { "x-embedded": "1" } });
    expect(await asked.text()).toContain("Skip to");
  } finally {
    site.close();
  }
});

test("an address that asks for what is not there is refused with its reason", async ({ page, expectHttpError }) => {
  expectHttpError(400, 404);
  for (const [path, status, words] of [
    ["/map?treaty=NOPE", 400, "names nothing that is known here"],
    ["/map?within=mars", 400, "must be a region"],
    ["/embed/map?treaty=NOPE", 400, "names nothing that is known here"],
    ["/embed/none", 404, ""],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.locator("body")).toContainText(words);
  }
  const file = await page.request.get("/exports/pictures/none");
  expect(file.status()).toBe(404);
  const bad = await page.request.get("/exports/pictures/map?asAt=banana&colour=red");
  expect(bad.status()).toBe(400);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the map is drawn, its rows are reached from it, and the form chooses another", async ({ page }) => {
    await page.goto("/map?treaty=ICCPR&asAt=2026-11-24");
    await expect(land(page, "KAZ")).toHaveAttribute("data-code", "p");
    await expect(page.getByRole("slider")).toBeHidden();
    await land(page, "KAZ").click();
    await expect(page.getByRole("row", { name: /Kazakhstan/ })).toBeVisible();
    await page.getByLabel("Treaty", { exact: true }).selectOption("CED");
    await page.getByLabel("Region or group").selectOption("central-asia");
    await page.getByRole("search").getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/treaty=CED&within=central-asia/);
    await expect(page.locator("#map-drawing")).not.toHaveAttribute("viewBox", "0 0 2000 874");
  });
});
