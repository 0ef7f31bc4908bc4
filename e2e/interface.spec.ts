import { globSync } from "node:fs";
import { expect, test } from "./support/fixtures.ts";

/** What a program gets from /api/v1. */

interface Participation {
  readonly treaty: string;
  readonly status: string;
  readonly entryIntoForce: { readonly date: string | null; readonly explanation: string } | null;
}

test("a program reads Kazakhstan's status on any day", async ({ request }) => {
  const statusOn = async (asAt: string, treaty: string) => {
    const response = await request.get(`/api/v1/states/KAZ?asAt=${asAt}`);
    expect(response.status()).toBe(200);
    const { treaties } = (await response.json()) as { treaties: Participation[] };
    expect(treaties).toHaveLength(26);
    return treaties.find((one) => one.treaty === treaty)?.status;
  };
  for (const treaty of ["ICCPR", "ICESCR"]) {
    expect(await statusOn("2003-03-11", treaty)).toBe("none");
    expect(await statusOn("2004-01-01", treaty)).toBe("signatory");
    expect(await statusOn("2006-03-01", treaty)).toBe("contracting");
    expect(await statusOn("2006-04-24", treaty)).toBe("party");
  }
  expect(await statusOn("2010-01-01", "CED")).toBe("contracting");
});

test("an entry into force comes with its working in words", async ({ request }) => {
  const response = await request.get("/api/v1/states/KAZ?asAt=2020-01-01");
  const { treaties } = (await response.json()) as { treaties: Participation[] };
  const opcat = treaties.find((one) => one.treaty === "OPCAT")?.entryIntoForce;
  expect(opcat?.date).toBe("2008-11-21");
  expect(opcat?.explanation).toContain("22 Oct 2008");
  expect(opcat?.explanation).toContain("28(2)");
});

test("a program reads the days from the promise of 2003 to each act", async ({ request }) => {
  const response = await request.get("/api/v1/commitments?state=KAZ");
  const { items } = (await response.json()) as {
    items: { ref: string; chains: { treaty: string; steps: { kind: string; days: number }[] }[] }[];
  };
  const ratifying = items.find((one) => one.ref === "KAZ-2003-P2");
  const days = (treaty: string) =>
    ratifying?.chains.find((chain) => chain.treaty === treaty)?.steps.map((step) => step.days);
  expect(days("ICCPR")).toEqual([266, 993, 1050, 1140]);
  expect(days("ICESCR")).toEqual([266, 986, 1050, 1140]);
});

test("a treaty gives both ways of counting parties and its entry into force, official and computed", async ({
  request,
}) => {
  const response = await request.get("/api/v1/treaties/IV-16?asAt=2010-12-01");
  const body = (await response.json()) as {
    treaty: { code: string; entryIntoForce: { official: string; computed: string } };
    counts: { parties: number; contracting: number; partiesOhchr: number };
  };
  expect(body.treaty.code).toBe("CED");
  expect(body.treaty.entryIntoForce).toMatchObject({ official: "2010-12-23", computed: "2010-12-23" });
  expect(body.counts.parties).toBe(0);
  expect(body.counts.contracting).toBeGreaterThanOrEqual(20);
  expect(body.counts.partiesOhchr).toBe(body.counts.contracting);
});

test("acts are paged without a gap or a repeat", async ({ request }) => {
  const ids = new Set<string>();
  let total = 0;
  let cursor: string | null = null;
  do {
    const after = cursor === null ? "" : `&cursor=${cursor}`;
    const response = await request.get(`/api/v1/actions?state=KAZ,KGZ&limit=17${after}`);
    const page = (await response.json()) as { items: { id: string }[]; nextCursor: string | null };
    for (const { id } of page.items) ids.add(id);
    total += page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(total).toBeGreaterThan(40);
  expect(ids.size).toBe(total);
});

test("every list comes as CSV, by name or by header, with formulas made harmless", async ({ request }) => {
  for (const path of ["states", "treaties", "actions", "visits", "recommendations", "commitments"]) {
    const response = await request.get(`/api/v1/${path}?format=csv`);
    expect(response.headers()["content-type"], path).toContain("text/csv");
    const [head, ...lines] = (await response.text()).trimEnd().split("\r\n");
    expect(head?.split(",").length, path).toBeGreaterThan(3);
    expect(lines.length, path).toBeGreaterThan(3);
    expect(
      lines.every((line) => !/(^|,)"?[=+@]/.test(line)),
      path,
    ).toBe(true);
  }
  const byHeader = await request.get("/api/v1/states/KAZ", { headers: { Accept: "text/csv" } });
  expect(byHeader.headers()["content-type"]).toContain("text/csv");
});

test("an answer that has not changed is not sent again", async ({ request }) => {
  const first = await request.get("/api/v1/treaties/ICCPR?asAt=2020-01-01");
  const etag = first.headers()["etag"] ?? "";
  const second = await request.get("/api/v1/treaties/ICCPR?asAt=2020-01-01", { headers: { "If-None-Match": etag } });
  expect(second.status()).toBe(304);
  const whatever = await request.get("/api/v1/treaties/ICCPR?asAt=2020-01-01", { headers: { "If-None-Match": "*" } });
  expect(whatever.status()).toBe(304);
});

test("every read takes the moment whose record it shows, and says which it was", async ({ request }) => {
  const reads = [
    ...["states", "states/KAZ", "treaties", "treaties/ICCPR", "actions", "visits", "recommendations", "commitments"],
    ...["visits/kaz-2003-ramcharan", "recommendations/KAZ-2003-R1"],
  ];
  const today = new Date().toISOString().slice(0, 10);
  for (const path of reads) {
    // Another test may have recorded something between the two answers: they are then asked for again.
    await expect(async () => {
      const now = (await (await request.get(`/api/v1/${path}`)).json()) as { knownAt: string | null };
      expect(now.knownAt, path).toBeNull();
      const then = await request.get(`/api/v1/${path}?knownAt=${today}`);
      expect(await then.json(), path).toEqual({ ...now, knownAt: `${today}T23:59:59.999Z` });
    }).toPass({ timeout: 15_000 });
  }
  const before = await request.get("/api/v1/states/KAZ?knownAt=2020-03-03T14:05:00%2B05:00");
  const body = (await before.json()) as { knownAt: string; treaties: Participation[] };
  expect(body.knownAt).toBe("2020-03-03T09:05:00.000Z");
  expect(body.treaties.every(({ status }) => status === "none")).toBe(true);
  expect((await request.get("/api/v1/visits/kaz-2003-ramcharan?knownAt=2020-03-03")).status()).toBe(404);
});

test("the description names every path, and its references lead somewhere", async ({ request }) => {
  const response = await request.get("/api/v1/openapi.json");
  const text = await response.text();
  const description = JSON.parse(text) as { openapi: string; paths: object; components: { schemas: object } };
  expect(description.openapi).toBe("3.1.0");
  const routes = globSync("app/api/v1/**/route.ts")
    .map(
      (file) =>
        `/${file
          .replace(/^app\//, "")
          .replace(/\/route\.ts$/, "")
          .replace(/\[(\w+)\]/g, "{$1}")}`,
    )
    .filter((path) => !path.endsWith("/openapi.json"));
  const paths = Object.keys(description.paths).filter((path) => !path.startsWith("/exports/"));
  expect(paths.sort()).toEqual(routes.sort());
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(description.components.schemas)).toContain(name);
  }
});

interface DescribedFile {
  readonly get: {
    readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
    readonly responses: Readonly<Record<string, { readonly content: object }>>;
  };
}

test("the description names every file that pages offer, with what it takes and what it is sent as", async ({
  request,
}) => {
  const { paths } = (await (await request.get("/api/v1/openapi.json")).json()) as {
    paths: Record<string, DescribedFile>;
  };
  const files = Object.entries(paths).filter(([path]) => path.startsWith("/exports/"));
  expect(files.map(([path]) => path)).toEqual(
    expect.arrayContaining(["/exports/recommendations.xlsx", "/exports/pictures/map", "/exports/pictures/matrix.svg"]),
  );
  const one: Readonly<Record<string, string>> = { treaty: "ICCPR" };
  for (const [path, { get }] of files) {
    const { parameters, responses } = get;
    const query = parameters.filter(({ required }) => required).map(({ name }) => `${name}=${one[name]}`);
    const answer = await request.get(`${path}?${query.join("&")}`);
    expect(answer.status(), path).toBe(200);
    const type = (answer.headers()["content-type"] ?? "").split(";")[0] ?? "";
    expect(Object.keys(responses[200]?.content ?? {}), path).toContain(type);
    // Each is known there: what it is refused for is its value.
    for (const { name } of parameters) {
      const refused = await request.get(`${path}?${new URLSearchParams({ [name]: "\u0001" })}`);
      const { errors } = (await refused.json()) as { errors: { field: string; rule: string }[] };
      expect(refused.status(), `${path} ${name}`).toBe(400);
      expect(errors, `${path} ${name}`).toMatchObject([{ field: name, rule: "control" }]);
    }
    const strange = await request.get(`${path}?colour=red`);
    expect(strange.status(), path).toBe(400);
    expect(Object.keys(responses[400]?.content ?? {})).toEqual(["application/problem+json"]);
  }
  expect(Object.keys(paths["/exports/recommendations.csv"]?.get.responses ?? {})).toContain("429");
});
