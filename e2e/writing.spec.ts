import type { KeyScope } from "#domain/permissions/operations.ts";
import { makeKey } from "./support/accounts.ts";
import { expect, test } from "./support/fixtures.ts";
import { makeUser } from "./support/sign-in.ts";

/** Writing by key: what machines may do, and that nobody else can. */

interface Problem {
  readonly errors?: readonly { readonly field: string; readonly rule: string; readonly message: string }[];
}

async function keyOf(role: "contributor" | "editor", scope: KeyScope): Promise<Record<string, string>> {
  const { email } = await makeUser(role);
  return makeKey(email, [scope]);
}

function act(state: string, more: object = {}) {
  return {
    state,
    treaty: "ICMW",
    kind: "accession",
    date: "2026-10-02",
    precision: "day",
    source: { title: "C.N.502.2026", url: "https://treaties.un.org/", readOn: "2026-11-20" },
    ...more,
  };
}

test("an act is tried, recorded once however often it is sent, and retracted", async ({ request }) => {
  const headers = await keyOf("editor", "actions:write");
  const tried = await request.post("/api/v1/actions?dryRun=1", { headers, data: act("MMR") });
  expect(tried.status()).toBe(200);
  expect(await tried.json()).toMatchObject({
    warnings: [],
    refusals: [],
    before: { status: "none" },
    after: { status: "contracting" },
    entryIntoForce: { date: "2027-02-01" },
  });
  const { counts } = (await tried.json()) as {
    counts: { before: { contracting: number }; after: { contracting: number } };
  };
  expect(counts.after.contracting).toBe(counts.before.contracting + 1);
  const once = { ...headers, "Idempotency-Key": "e2e-1" };
  const sent = await Promise.all(
    Array.from({ length: 20 }, () => request.post("/api/v1/actions", { headers: once, data: act("MMR") })),
  );
  expect(new Set(sent.map((response) => response.status()))).toEqual(new Set([201]));
  const ids = new Set(await Promise.all(sent.map(async (response) => ((await response.json()) as { id: string }).id)));
  expect(ids.size).toBe(1);
  const [id] = ids;
  expect((await request.post("/api/v1/actions", { headers: once, data: act("VNM") })).status()).toBe(409);
  const retraction = `/api/v1/actions/${id ?? ""}/retraction`;
  expect((await request.post(retraction, { headers, data: { reason: "A trial." } })).status()).toBe(200);
  expect((await request.post(retraction, { headers, data: { reason: "A trial." } })).status()).toBe(409);
});

test("a refusal names field and rule, and a warning waits for its reason", async ({ request }) => {
  const headers = await keyOf("editor", "actions:write");
  const refused = async (data: object) => {
    const response = await request.post("/api/v1/actions", { headers, data });
    expect(response.status()).toBe(422);
    return ((await response.json()) as Problem).errors?.map(({ field, rule }) => `${field} ${rule}`);
  };
  expect(await refused(act("KAZ", { treaty: "ICCPR" }))).toContain("kind already-bound");
  expect(await refused(act("PSE", { date: "1990-12-17" }))).toEqual(["date before-adoption"]);
  expect(await refused(act("JPN", { date: "2026-02-30", precision: "day" }))).toEqual(["date not-a-date"]);
  expect(await refused(act("XXX"))).toEqual(["state unknownName"]);
  expect(await refused({ state: "JPN" })).toEqual(expect.arrayContaining(["treaty required", "source required"]));
  expect(await refused(act("USA", { treaty: "OP-CRPD" }))).toEqual(["acknowledgedWarnings without-parent"]);
});

test("nobody writes without a key that is made for it", async ({ request }) => {
  const post = async (headers: Record<string, string>, path = "/api/v1/actions") =>
    (await request.post(path, { headers, data: act("KOR") })).status();
  expect(await post({})).toBe(401);
  expect(await post({ Authorization: "Bearer ttk_nonsense" })).toBe(401);
  const contributor = await keyOf("contributor", "actions:write");
  expect(await post(contributor)).toBe(403);
  expect(await post(contributor, "/api/v1/actions?dryRun=1")).toBe(200);
  expect(await post(await keyOf("editor", "recommendations:write"))).toBe(403);
});

test("a declaration is tried and recorded once, and what stands against one names field and rule", async ({
  request,
}) => {
  const headers = await keyOf("editor", "actions:write");
  const declaration = (more: object = {}) => ({
    state: "KAZ",
    treaty: "CAT",
    kind: "declaration",
    date: "2010-05-07",
    article: "20",
    summary: "A trial.",
    source: { title: "C.N.600.2026" },
    ...more,
  });
  const post = (data: object, path = "/api/v1/declarations", more: Record<string, string> = {}) =>
    request.post(path, { headers: { ...headers, ...more }, data });
  const tried = await post(declaration(), "/api/v1/declarations?dryRun=1");
  expect(tried.status()).toBe(200);
  expect(await tried.json()).toEqual({
    warnings: [],
    consequences: [{ note: "movesNothing", message: "Where Kazakhstan stands under CAT does not change." }],
  });
  const once = { "Idempotency-Key": "e2e-declaration-1" };
  const sent = await Promise.all([1, 2, 3].map(() => post(declaration(), "/api/v1/declarations", once)));
  expect(sent.map((response) => response.status())).toEqual([201, 201, 201]);
  const ids = await Promise.all(sent.map(async (response) => ((await response.json()) as { id: string }).id));
  expect(new Set(ids).size).toBe(1);
  const refused = async (more: object) =>
    ((await (await post(declaration(more))).json()) as Problem).errors?.map(({ field, rule }) => `${field} ${rule}`);
  expect(await refused({ date: "2199-01-01" })).toEqual(["date future"]);
  expect(await refused({ kind: "treason" })).toEqual(["kind declarationKind"]);
  expect(await refused({ objectsTo: ids[0] })).toEqual(["objectsTo onlyObjections"]);
  expect(await refused({ summary: "", source: null })).toEqual(["summary required", "source required"]);
  expect(await refused({})).toEqual(["acknowledgedWarnings alike"]);
});

test("an assessment is added to a recommendation's history", async ({ request }) => {
  const headers = await keyOf("editor", "recommendations:write");
  const path = "/api/v1/recommendations/KAZ-2007-R4/follow-ups";
  const source = { title: "E/C.12/KAZ/CO/3", symbol: "E/C.12/KAZ/CO/3" };
  const data = { status: "not-implemented", date: "2199-01-01", note: "Asked for again.", source };
  const response = await request.post(path, { headers, data });
  expect(response.status()).toBe(422);
  expect(((await response.json()) as Problem).errors).toMatchObject([{ field: "date", rule: "future" }]);
  expect((await request.post("/api/v1/recommendations/NONE/follow-ups", { headers, data })).status()).toBe(404);
});

test("whatever is sent, nothing breaks, and what is refused names its field", async ({ request }) => {
  const headers = await keyOf("editor", "actions:write");
  const junk: unknown[] = [
    null,
    0,
    "",
    "x",
    [],
    [1],
    { a: 1 },
    "9".repeat(3000),
    "<script>",
    "=1+1",
    "'; DROP TABLE state;--",
    "../../etc",
    "\u0001",
    "2026-02-30",
    -1,
    true,
    { title: 1 },
  ];
  const fields = [
    "state",
    "treaty",
    "kind",
    "date",
    "precision",
    "effectiveDate",
    "announced",
    "notification",
    "note",
    "source",
    "acknowledgedWarnings",
    "reason",
    "unknownField",
  ];
  for (const field of fields) {
    const answers = await Promise.all(
      junk.map((value) => request.post("/api/v1/actions?dryRun=1", { headers, data: act("JPN", { [field]: value }) })),
    );
    for (const [index, answer] of answers.entries()) {
      expect([200, 422], `${field} ${JSON.stringify(junk[index])?.slice(0, 40)}`).toContain(answer.status());
      if (answer.status() === 422) {
        for (const error of ((await answer.json()) as Problem).errors ?? []) {
          expect(error.field).not.toBe("");
          expect(error.message).not.toBe("");
        }
      }
    }
  }
  for (const data of ["", "{", "[]", "null", "x".repeat(70_000)]) {
    const status = (
      await request.post("/api/v1/actions", { headers: { ...headers, "Content-Type": "application/json" }, data })
    ).status();
    expect([400, 413, 422]).toContain(status);
  }
});
