import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/own-application.ts";

// Colours and logo stand on every page: on an application of its own, one thing after the other.
test.describe.configure({ mode: "serial" });

test("accents are held to the contrast that text needs, and then colour links and buttons in their mode", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator("link[href^='/brand/']")).toHaveCount(0);
  await page.goto("/admin/settings/brand");
  await page.getByLabel("Accent on light pages").fill("#77aadd");
  await page.getByLabel("Accent on dark pages").fill("darkred");
  await page.getByRole("button", { name: "Save" }).click();
  const wrong = page.getByRole("alert").filter({ hasText: "This was not done" });
  await expect(wrong).toContainText("Accent on light pages has a contrast of 2.1 to 1 with what text stands on");
  await expect(wrong).toContainText("Choose a darker colour.");
  await expect(wrong).toContainText("Accent on dark pages must be written as #rrggbb");
  await page.getByLabel("Accent on light pages").fill("#7A1F3D");
  await page.getByLabel("Accent on dark pages").fill("#f0a0b8");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
  for (const [colorScheme, colour] of [
    ["light", "rgb(122, 31, 61)"],
    ["dark", "rgb(240, 160, 184)"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/states/kazakhstan");
    await expect(page.getByRole("contentinfo").getByRole("link").first()).toHaveCSS("color", colour);
    await expectNoAxeViolations(page);
  }
  const href = (await page.locator("link[href^='/brand/']").getAttribute("href")) ?? "";
  const sheet = await page.request.get(href);
  expect(sheet.headers()).toMatchObject({
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  });
  await page.goto("/admin/settings/brand");
  await page.getByLabel("Accent on light pages").fill("");
  await page.getByLabel("Accent on dark pages").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
  await expect(page.locator("link[href^='/brand/']")).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a logo is set, shown on every page, kept for good and taken away", async ({ page, expectHttpError }) => {
      expectHttpError(404);
      await page.goto("/admin/settings/brand");
      const shot = await page.screenshot({ type: "png", clip: { x: 0, y: 0, width: 300, height: 60 } });
      // What a file is called says nothing of what it is.
      await page.getByLabel("Logo file").setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: shot });
      await page.getByRole("button", { name: "Set the logo" }).click();
      await expect(page.getByRole("status")).toContainText("Saved.");
      await expectNoAxeViolationsWhere(javaScriptEnabled, page);
      await page.goto("/treaties");
      const logo = page.getByRole("banner").locator("img");
      await expect(logo).toHaveAttribute("src", /^\/brand\/logo\/[0-9a-f]{64}\.png$/);
      const box = await logo.boundingBox();
      expect([box?.width, box?.height]).toEqual([140, 28]);
      const src = (await logo.getAttribute("src")) ?? "";
      const answer = await page.request.get(src);
      expect(answer.headers()).toMatchObject({
        "content-type": "image/png",
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("sandbox"),
      });
      expect(await answer.body()).toEqual(shot);
      expect((await page.request.get(src.replace(/[0-9a-f]{8}\./, "00000000."))).status()).toBe(404);
      await page.goto("/admin/settings/brand");
      await page.getByRole("button", { name: "Have the one that was shipped" }).click();
      await expect(page.getByRole("status")).toContainText("Saved.");
      await expect(page.getByRole("banner").locator("img")).toHaveCount(0);
    });

    test("a file that is none, too large or of too many pixels is refused by its rule", async ({ page }) => {
      const refusals = [
        [Buffer.from("<html><script>1</script></html>"), "Logo file must be a PNG, JPEG, WebP or SVG file."],
        [Buffer.alloc(3_000_000, 1), "Logo file must not be larger than 200 KB."],
        [Buffer.alloc(0), "Logo file must be given."],
      ] as const;
      for (const [buffer, words] of refusals) {
        await page.goto("/admin/settings/brand");
        await page.getByLabel("Logo file").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
        await page.getByRole("button", { name: "Set the logo" }).click();
        await expect(page.getByRole("alert").filter({ hasText: "This was not done" })).toContainText(words);
      }
      await expectNoAxeViolationsWhere(javaScriptEnabled, page);
    });
  });
}

/** A drawing that tries everything by which a drawing can run or load something. @param away where it calls */
function hostileDrawing(away: string): string {
  const call = (what: string) => `fetch('${away}/${what}')`;
  return `<?xml version="1.0"?><?xml-stylesheet href="${away}/sheet.css"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="28" onload="${call("onload")}">
      <script>${call("script")}; document.title = 'ran'; top.ran = 1</script>
      <script href="${away}/script.js"/>
      <style>@import url(${away}/import.css); rect { fill: url(${away}/paint.svg#a) }</style>
      <image href="${away}/image.png" width="9" height="9"/><use href="${away}/use.svg#a"/>
      <foreignObject width="40" height="28"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x:" onerror="${call("onerror")}"/>
        <iframe src="${away}/frame"></iframe><form action="${away}/form"><input autofocus="" onfocus="${call("onfocus")}"/></form></body></foreignObject>
      <animate onbegin="${call("onbegin")}" attributeName="x" dur="1s"/><a xlink:href="javascript:${call("link")}"><rect width="40" height="28"/></a>
    </svg>`;
}

/** Axe is a script itself. */
async function expectNoAxeViolationsWhere(
  javaScriptEnabled: boolean,
  page: Parameters<typeof expectNoAxeViolations>[0],
) {
  if (javaScriptEnabled) await expectNoAxeViolations(page);
}

test("a colleague's logo meanwhile is told, and the next try goes on from it", async ({ page }) => {
  const drawing = (colour: string) => ({
    name: "logo.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="${colour}"/></svg>`,
    ),
  });
  const other = await page.context().newPage();
  await page.goto("/admin/settings/brand");
  await other.goto("/admin/settings/brand");
  await other.getByLabel("Logo file").setInputFiles(drawing("red"));
  await other.getByRole("button", { name: "Set the logo" }).click();
  await expect(other.getByRole("status")).toContainText("Saved.");
  await page.getByLabel("Logo file").setInputFiles(drawing("blue"));
  await page.getByRole("button", { name: "Set the logo" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "admin@example.org set the logo on" })).toBeVisible();
  await page.getByLabel("Logo file").setInputFiles(drawing("blue"));
  await page.getByRole("button", { name: "Set the logo" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
});

test("nothing in a hostile drawing runs or loads, in pages or opened by itself", async ({
  page,
  browser,
  application,
}) => {
  const asked: string[] = [];
  const evil = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.url === "/hostile.svg") response.setHeader("Content-Type", "image/svg+xml");
    response.end(request.url === "/hostile.svg" ? hostileDrawing(`${away}/free`) : "");
  });
  await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  const away = `http://127.0.0.1:${(evil.address() as AddressInfo).port}`;
  // The drawing is as hostile as it looks: where nothing is forbidden, it calls.
  const context = await browser.newContext({ baseURL: application.origin });
  const tab = await context.newPage();
  await tab.goto(`${away}/hostile.svg`);
  const calls = ["/free/script", "/free/onload", "/free/image.png", "/free/frame"];
  await expect.poll(() => asked).toEqual(expect.arrayContaining(calls));

  const drawing = hostileDrawing(`${away}/held`);
  await page.goto("/admin/settings/brand");
  await page
    .getByLabel("Logo file")
    .setInputFiles({ name: "a.svg", mimeType: "image/svg+xml", buffer: Buffer.from(drawing) });
  await page.getByRole("button", { name: "Set the logo" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await page.goto("/states");
  const logo = page.getByRole("banner").locator("img");
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(40);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await page.waitForLoadState("networkidle");
  const src = (await logo.getAttribute("src")) ?? "";
  await tab.goto(src);
  await tab.waitForLoadState("networkidle");
  expect(await tab.title()).not.toBe("ran");
  const answer = await page.request.get(src);
  expect(answer.headers()["content-security-policy"]).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; sandbox;/,
  );
  expect(asked.filter((path) => path.startsWith("/held"))).toEqual([]);
  await context.close();
  evil.close();
  await page.goto("/admin/settings/brand");
  await page.getByRole("button", { name: "Have the one that was shipped" }).click();
});

test.describe("the route that takes a logo", () => {
  const multipart = { logo: { name: "a.png", mimeType: "image/png", buffer: Buffer.from("x") }, version: "0" };

  test("takes none from another site, nor from a reader", async ({ page, playwright, application }) => {
    const { origin } = application;
    for (const headers of [{}, { Origin: "https://evil.example" }, { Origin: "null" }]) {
      expect((await page.request.post("/brand/logo", { multipart, headers, maxRedirects: 0 })).status()).toBe(403);
    }
    const reader = await playwright.request.newContext({ baseURL: origin, storageState: { cookies: [], origins: [] } });
    const answer = await reader.post("/brand/logo", { multipart, headers: { Origin: origin }, maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([303, "/sign-in?next=%2Fadmin%2Fsettings%2Fbrand"]);
    await reader.dispose();
  });

  test("refuses a body that is too large before it has come", async ({ page, application }) => {
    const { host, hostname, port, origin } = new URL(application.origin);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    const head = (length: string) =>
      [
        "POST /brand/logo HTTP/1.1",
        `Host: ${host}`,
        `Origin: ${origin}`,
        `Cookie: ${cookie}`,
        "Content-Type: multipart/form-data; boundary=b",
        length,
        "\r\n",
      ].join("\r\n");
    /** Sends what there is and waits for the answer, with the request still open. */
    const ask = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.on("error", reject);
        socket.once("data", (chunk) => {
          resolve(chunk.toString());
          socket.destroy();
        });
      });
    const refused = /^HTTP\/1\.1 303 [\s\S]*location: \/admin\/settings\/brand\?logo=imageLarge/i;
    // Of fifty million bytes, none has come.
    expect(await ask(head("Content-Length: 50000000"))).toMatch(refused);
    // Nothing is said of the length, and it goes on and on.
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    expect(await ask(head("Transfer-Encoding: chunked") + chunk.repeat(4))).toMatch(refused);
  });
});
