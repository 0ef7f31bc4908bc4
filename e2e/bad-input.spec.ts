import { expect, test } from "./support/fixtures.ts";

/** What bad input gets: a clear 4xx that names the field and the rule, or an empty result; never a 500. */

const long = "x".repeat(10_000);
const injections = [
  "'; DROP TABLE treaty_action; --",
  "<script>alert(1)</script>",
  "' OR 1=1 --",
  "%27%22",
  "{{7*7}}",
  "../../etc/passwd",
];

const refused: readonly (readonly [string, number, string])[] = [
  ["/api/v1/states/ZZZ", 404, "ZZZ"],
  ["/api/v1/states/%00", 404, "address"],
  ["/api/v1/treaties/NOPE", 404, "NOPE"],
  ["/api/v1/visits/none", 404, "none"],
  ["/api/v1/recommendations/none", 404, "none"],
  ["/api/v1/states/KAZ?asAt=banana", 400, "asAt"],
  ["/api/v1/states/KAZ?asAt=2003-02-30", 400, "asAt"],
  ["/api/v1/states/KAZ?asAt=2003-3-1", 400, "asAt"],
  ["/api/v1/states/KAZ?asAt=2003-03-11&asAt=2004-01-01", 400, "asAt"],
  ["/api/v1/states/KAZ?knownAt=banana", 400, "knownAt"],
  ["/api/v1/states/KAZ?knownAt=2026-11-24T10:15:00", 400, "knownAt"],
  ["/api/v1/states/KAZ?asOf=2003-03-11", 400, "asOf"],
  ["/api/v1/recommendations?page=-1", 400, "page"],
  [`/api/v1/recommendations?q=${long}`, 400, "q"],
  ["/api/v1/recommendations?q=%00", 400, "q"],
  ["/api/v1/recommendations?status=done", 400, "status"],
  ["/api/v1/recommendations?cursor=!!", 400, "cursor"],
  ["/api/v1/actions?limit=0", 400, "limit"],
  ["/api/v1/actions?limit=100000", 400, "limit"],
  ["/api/v1/actions?kind=treason", 400, "kind"],
  ["/api/v1/actions?cursor=abc", 400, "cursor"],
  ["/api/v1/actions?from=2020-01-01&to=2019-01-01", 400, "to"],
  ["/api/v1/states?format=xml", 400, "format"],
  ["/api/v1/nothing/here", 404, "address"],
  ["/api/v2", 404, "address"],
];

for (const [path, status, word] of refused) {
  test(`${path.slice(0, 70)} is refused with ${status} and says why`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = (await response.json()) as { status: number; title: string; detail: string };
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(word);
  });
}

const pages: readonly (readonly [string, number])[] = [
  ["/states/atlantis", 404],
  ["/?state=atlantis", 404],
  ["/states/%00", 400],
  ["/states/kazakhstan?asAt=banana", 400],
  ["/states/kazakhstan?asAt=2003-02-30", 400],
  ["/states/kazakhstan?asAt=9999-99-99", 400],
  ["/states/kazakhstan?knownAt=banana", 400],
  ["/treaties/nope", 404],
  ["/visits/none", 404],
  ["/recommendations/NONE-1", 404],
  ["/recommendations?page=-1", 400],
  ["/recommendations?status=done", 400],
  ["/recommendations?cursor=%C3%A9", 400],
  [`/recommendations?q=${long}`, 400],
  ["/recommendations?q=%00", 400],
  ["/no/such/page", 404],
  ["/ru", 404],
];

for (const [path, status] of pages) {
  test(`the page ${path.slice(0, 60)} answers ${status} with a page that leads on`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const html = await response.text();
    expect(html).toContain("<h1");
    expect(html).toContain('href="/states"');
  });
}

test("a malformed address is refused, not an error of the server", async ({ request }) => {
  for (const path of ["/states/%E0%A4%A", "/%", "/states/%ff", "/api/v1/states/%FF", "/foo%FF.png", "/healthz%FF"]) {
    const status = (await request.get(path)).status();
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
});

test("what means something to SQL, HTML or a pattern is only text in a search", async ({ request }) => {
  for (const text of injections) {
    const interfaceAnswer = await request.get("/api/v1/recommendations", { params: { q: text } });
    expect(interfaceAnswer.status(), text).toBe(200);
    const page = await request.get("/recommendations", { params: { q: text } });
    expect(page.status(), text).toBe(200);
    expect(await page.text(), text).not.toContain("<script>alert(1)");
  }
  const after = await request.get("/api/v1/actions?limit=1");
  expect(((await after.json()) as { items: unknown[] }).items).toHaveLength(1);
});

test("a page with a bad parameter names the field and the rule", async ({ page, expectHttpError }) => {
  expectHttpError(400);
  await page.goto("/states/kazakhstan?asAt=banana");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("as-at date");
  await expect(page.getByRole("main")).toContainText("YYYY-MM-DD");
});

test("a moment that is none is refused in words, and a program of any origin may read the refusal", async ({
  page,
  request,
  expectHttpError,
}) => {
  expectHttpError(400);
  await page.goto("/states/kazakhstan?knownAt=banana");
  await expect(page.getByRole("main")).toContainText("The moment of the record must be a moment with its offset");
  const refusal = await request.get("/api/v1/states?knownAt=banana");
  expect(refusal.headers()["access-control-allow-origin"]).toBe("*");
});
