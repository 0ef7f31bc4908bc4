import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { readCalendar } from "./support/calendar.ts";
import { expect, test } from "./support/fixtures.ts";

/** Feeds against a schema of Atom, and calendars read back by another program than the one that writes them. */

const prefixes = { a: "http://www.w3.org/2005/Atom" };

interface ReadFeed {
  readonly id: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly next: string | null;
}

/** Reads a page of a feed. Fails where it breaks the schema, or what the RFC asks beyond it. */
function readFeed(text: string): ReadFeed {
  using schema = XmlDocument.fromString(readFileSync("lib/feeds/testing/atom.rng", "utf8"));
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(text);
  validator.validate(document);
  const all = (path: string) => document.find(path, prefixes).map((node) => node.content);
  const ids = all("/a:feed/a:entry/a:id");
  // RFC 4287, 4.2.6: entries have ids of their own, and ids are absolute.
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...ids, ...all("/a:feed/a:id")]) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  // 4.1.1: at most one alternate link of one type, and a link to itself.
  for (const rel of ["self", "alternate", "first"]) expect(all(`/a:feed/a:link[@rel="${rel}"]/@href`)).toHaveLength(1);
  expect(all("/a:feed/@xml:lang")).toEqual(["en"]);
  const updated = all("/a:feed/a:entry/a:updated");
  expect(updated).toEqual(updated.toSorted().toReversed());
  for (const href of all("//a:link/@href")) expect(() => new URL(href)).not.toThrow();
  const [id = ""] = all("/a:feed/a:id");
  return { id, ids, titles: all("/a:feed/a:entry/a:title"), next: all('/a:feed/a:link[@rel="next"]/@href')[0] ?? null };
}

async function getFeed(request: APIRequestContext, path: string): Promise<ReadFeed> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  return readFeed(await response.text());
}

for (const path of [
  "/feeds/recommendations.atom",
  "/feeds/recommendations.atom?status=open&theme=torture&state=kaz,KGZ",
  "/feeds/recommendations.atom?q=%3Cscript%3E%26%22%F0%9F%92%A9",
  "/feeds/states/KAZ.atom",
  "/feeds/treaties/ICCPR.atom",
  "/feeds/visits/kaz-2003-ramcharan.atom",
]) {
  test(`${path} is valid Atom`, async ({ request }) => {
    await getFeed(request, path);
  });
}

test("a feed is read to its end page by page, each entry once", async ({ request }) => {
  const seen: string[] = [];
  let path: string | null = "/feeds/states/KAZ.atom";
  let pages = 0;
  const ids = new Set<string>();
  while (path !== null) {
    const page: ReadFeed = await getFeed(request, path);
    seen.push(...page.ids);
    ids.add(page.id);
    pages += 1;
    path = page.next === null ? null : new URL(page.next).pathname + new URL(page.next).search;
  }
  expect(pages).toBeGreaterThan(3);
  expect(new Set(seen).size).toBe(seen.length);
  // RFC 5005, 3: pages of one feed.
  expect(ids.size).toBe(1);
});

test("equal searches are one feed, and who has it is not sent it again", async ({ request }) => {
  const one = await getFeed(request, "/feeds/recommendations.atom?theme=torture&state=kaz");
  const other = await getFeed(request, "/feeds/recommendations.atom?state=KAZ&theme=torture");
  expect(one).toEqual(other);
  const { etag = "", "last-modified": modified = "" } = (await request.get("/feeds/states/KAZ.atom")).headers();
  const again = (headers: Record<string, string>) => request.get("/feeds/states/KAZ.atom", { headers });
  expect((await again({ "If-None-Match": etag })).status()).toBe(304);
  expect((await again({ "If-Modified-Since": modified })).status()).toBe(304);
  expect((await again({ "If-None-Match": '"other"', "If-Modified-Since": modified })).status()).toBe(200);
});

test("addresses of feeds and calendars that cannot be say so, with what is wrong", async ({ request }) => {
  const answers: Record<string, number> = {
    "/feeds/recommendations.atom?status=lost": 400,
    "/feeds/recommendations.atom?page=2": 400,
    "/feeds/states/KAZ.atom?lang=xx": 400,
    "/feeds/states/KAZ.atom?cursor=%20": 400,
    "/calendars/states/KAZ.ics?cursor=abc": 400,
    "/feeds/states/XYZ.atom": 404,
    "/feeds/treaties/none.atom": 404,
    "/feeds/visits/none.atom": 404,
    "/feeds/acts/none.atom": 404,
    "/feeds/states/%00.atom": 404,
    "/feeds/states/KAZ.ics": 404,
    "/feeds/states": 404,
    "/calendars/visits/kaz-2003-ramcharan.ics": 404,
    "/calendars/states/XYZ.ics": 404,
    "/calendars/visits.ics?state=XYZ": 400,
    "/calendars/visits.ics?state=%22": 400,
    "/calendars/visits.ics?treaty=ICCPR": 400,
    "/calendars/visits.ics?lang=xx": 400,
    "/calendars/states.ics": 404,
  };
  for (const [path, status] of Object.entries(answers)) expect((await request.get(path)).status(), path).toBe(status);
});

test("the calendar of a state has its entries into force and first reports, on their days", async ({ request }) => {
  const { events } = await readCalendar(request, "/calendars/states/KAZ.ics");
  const of = (summary: string) => events.filter((one) => one.summary === summary).map(({ on }) => on);
  expect(of("ICCPR in force for Kazakhstan")).toEqual(["2006-04-24"]);
  expect(of("ICCPR-OP2 in force for Kazakhstan")).toEqual(["2022-06-24"]);
  expect(of("CED in force for Kazakhstan")).toEqual(["2010-12-23"]);
  expect(of("First report of Kazakhstan due under ICCPR")).toEqual(["2007-04-24"]);
  expect(events.find(({ summary }) => summary.startsWith("First report"))?.text).toContain("art. ");
});

test("the calendar of a treaty has who left it, and says what it leaves out", async ({ request }) => {
  const { calendar, events } = await readCalendar(request, "/calendars/treaties/ICCPR-OP1.ics");
  const of = (start: string) => events.filter((one) => one.summary.startsWith(start)).map(({ on }) => on);
  expect(of("Belarus no longer party")).toEqual(["2023-02-08"]);
  expect(of("Trinidad and Tobago no longer party")).toContain("2000-06-27");
  expect(of("First report")).toEqual([]);
  expect(String(calendar.getFirstPropertyValue("x-wr-caldesc"))).toContain("Only days that are known are here.");
});

test("the calendar of visits has each on its days, and none that is known by its month alone", async ({ request }) => {
  const { calendar, events } = await readCalendar(request, "/calendars/visits.ics");
  const ramcharan = "Kazakhstan: Deputy High Commissioner for Human Rights in Kazakhstan";
  expect(events.find(({ summary }) => summary === ramcharan)).toMatchObject({
    on: "2003-03-07",
    end: "2003-03-12",
    status: "CONFIRMED",
    text: "Visit: made.",
  });
  // In March 2003, and no more is known.
  expect(events.filter(({ summary }) => summary.includes("in Uzbekistan"))).toEqual([]);
  expect(String(calendar.getFirstPropertyValue("x-wr-caldesc"))).toMatch(/ \d+ visits are left out/);

  const one = await readCalendar(request, "/calendars/visits.ics?state=kgz");
  expect(one.events.map(({ summary }) => summary.split(":")[0])).toEqual(one.events.map(() => "Kyrgyzstan"));
  const all = new Set(events.map(({ uid }) => uid));
  for (const { uid } of one.events) expect(all).toContain(uid);
  const { etag = "", "last-modified": modified = "" } = (await request.get("/calendars/visits.ics")).headers();
  expect(Date.parse(modified)).toBeGreaterThan(0);
  const again = await request.get("/calendars/visits.ics", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
});

test("the calendar of visits is found where visits are listed, and on the page of a state", async ({
  page,
  request,
}) => {
  for (const [path, name, calendar] of [
    ["/visits", "Calendar of visits (iCalendar)", "/calendars/visits.ics"],
    ["/visits?state=KAZ&year=2003", "Calendar of visits (iCalendar)", "/calendars/visits.ics?state=KAZ"],
    ["/states/kazakhstan", "Calendar of visits to Kazakhstan (iCalendar)", "/calendars/visits.ics?state=KAZ"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("link", { name })).toHaveAttribute("href", calendar);
    await readCalendar(request, calendar);
  }
});

test("pages announce their feeds to readers of feeds, and lead people to them", async ({ page, request }) => {
  for (const [path, feed] of [
    ["/states/kazakhstan", "/feeds/states/KAZ.atom"],
    ["/treaties/iccpr", "/feeds/treaties/ICCPR.atom"],
    ["/visits/kaz-2003-ramcharan", "/feeds/visits/kaz-2003-ramcharan.atom"],
    ["/recommendations?theme=torture&status=open", "/feeds/recommendations.atom?status=open&theme=torture"],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('head link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute("href", feed);
    await expect(page.getByRole("link", { name: "Feed of what moved" })).toHaveAttribute("href", feed);
    await getFeed(request, feed);
  }
});
