import { expect, test } from "./support/fixtures.ts";

/** What every answer says to browsers, and that nothing which stands in a page's markup or address runs. */

const answers: readonly (readonly [what: string, path: string, status: number])[] = [
  ["a page", "/states/kazakhstan", 200],
  ["a page that is not there", "/no/such/page", 404],
  ["a page that is refused", "/states/kazakhstan?asAt=banana", 400],
  ["an address that is no text", "/states/%E0%A4%A", 400],
  ["an address with a NUL", "/states/%00", 400],
  ["an answer of the interface", "/api/v1/states/KAZ", 200],
  ["a problem of the interface", "/api/v1/states?page=1", 400],
  ["an address of the interface that is not there", "/api/v1/none", 404],
  ["a file", "/icon.svg", 200],
  ["a file that is not there", "/none.txt", 404],
  ["a logo that is not there", `/brand/logo/${"0".repeat(64)}.svg`, 404],
  ["a style sheet of colours", "/brand/accent/0b4a86-8bbcf5.css", 200],
  ["the health check", "/healthz", 200],
];

for (const [what, path, status] of answers) {
  test(`${what} (${path}) is sent with every header of security`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("what pages are made of is sent with the headers that files need", async ({ page, request }) => {
  await page.goto("/map");
  const script = (await page.locator("script[src]").first().getAttribute("src")) ?? "";
  const shape = (await page.locator("use").first().getAttribute("href")) ?? "";
  for (const path of [script, shape.replace(/#.*/, ""), "/_next/static/none.js"]) {
    expect((await request.get(path)).headers()).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
  }
});

test("what pages are made of comes in the shortest form that the browser reads, and is the same in each", async ({
  page,
  request,
}) => {
  await page.goto("/map");
  const script = (await page.locator("script[src]").first().getAttribute("src")) ?? "";
  const shape = (await page.locator("use").first().getAttribute("href")) ?? "";
  for (const path of [script, shape.replace(/#.*/, "")]) {
    const answers = await Promise.all(
      ["br, gzip", "gzip", "identity", "br;q=0"].map((encoding) =>
        request.get(path, { headers: { "Accept-Encoding": encoding } }),
      ),
    );
    expect(answers.map((answer) => answer.headers()["content-encoding"])).toEqual(["br", "gzip", undefined, undefined]);
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.body()));
    for (const other of others) expect(other.equals(first as Buffer)).toBe(true);
    const [{ "content-type": type, "cache-control": kept, vary } = {}] = answers.map((answer) => answer.headers());
    expect(type).toMatch(/^(application\/javascript|image\/svg\+xml)/);
    expect(kept).toContain("immutable");
    expect(vary).toContain("Accept-Encoding");
  }
});

test("over https browsers are told to stay there", async ({ request }) => {
  for (const path of ["/", "/api/v1/states/KAZ", "/icon.svg"]) {
    const response = await request.get(path, { headers: { "X-Forwarded-Proto": "https" } });
    expect(response.headers()["strict-transport-security"]).toMatch(/^max-age=63072000/);
  }
});

test("every answer has a nonce of its own, and one that the request brings is not taken", async ({ request }) => {
  const nonceOf = async () => {
    const response = await request.get("/", {
      headers: { "Content-Security-Policy": "script-src 'nonce-chosen'", "X-Nonce": "chosen" },
    });
    const html = await response.text();
    expect(html).not.toContain("chosen");
    const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    expect(html).toContain(`nonce="${nonce}"`);
    return nonce;
  };
  expect(await nonceOf()).not.toBe(await nonceOf());
});

test("a page works under its policy: links lead on without a reload", async ({ page }) => {
  await page.goto("/states");
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole("main").getByRole("link", { name: "Kazakhstan", exact: true }).first().click();
  await expect(page).toHaveURL(/\/states\/kazakhstan/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
});

test("markup that found its way into a page does not run, and the browser reports it", async ({ browser, baseURL }) => {
  const markup = [
    "<script>window.ran = 1</script>",
    "<script src='/_next/static/none.js'></script>",
    "<img src=x: onerror='window.ran = 1'>",
    "<a id=trap href='javascript:window.ran = 1'>x</a>",
    "<base href='https://evil.example/'>",
    "<style>body { display: none }</style>",
    "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "<object data='data:text/html,x'></object>",
    "<form id=away action='https://evil.example/' method=post></form>",
  ].join("");
  // A context of its own: the browser says on its console what it forbade, which fails any other test.
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    Object.assign(window, { forbidden });
    document.addEventListener("securitypolicyviolation", (event) => forbidden.push(event.effectiveDirective));
  });
  await page.route("/about", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<main", `${markup}<main`) });
  });
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("#trap")?.click();
    document.querySelector<HTMLFormElement>("#away")?.submit();
  });
  const forbidden = () => page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden);
  for (const directive of ["script-src-elem", "script-src-attr", "base-uri", "style-src-elem", "form-action"]) {
    await expect.poll(forbidden, directive).toContain(directive);
  }
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await context.close();
});

test("the audit log is closed to strangers, as a page and as a file", async ({ request }) => {
  const file = await request.get("/api/v1/audit?format=csv");
  expect(file.status()).toBe(401);
  expect(file.headers()["content-type"]).toContain("application/problem+json");
  const page = await request.get("/admin/audit", { maxRedirects: 0 });
  expect(page.status()).toBe(303);
  expect(page.headers()["location"]).toContain("/sign-in");
  expect(page.headers()["content-security-policy"]).toContain("default-src 'none'");
});

test("reports are taken from anybody, and neither long nor strange ones do harm", async ({ request }) => {
  const send = (data: string) =>
    request.post("/api/csp-report", { data, headers: { "Content-Type": "application/csp-report" } });
  expect((await send(JSON.stringify({ "csp-report": { "violated-directive": "img-src" } }))).status()).toBe(204);
  expect((await send("{")).status()).toBe(204);
  expect((await send("x".repeat(100_000))).status()).toBe(413);
});
