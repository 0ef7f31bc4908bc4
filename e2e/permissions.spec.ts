import { globSync, readFileSync } from "node:fs";
import { denialOf } from "#domain/permissions/actor.ts";
import { type Operation, roles } from "#domain/permissions/operations.ts";
import { makeKey } from "./support/accounts.ts";
import { expect, test } from "./support/fixtures.ts";
import { makeUser, signInAs } from "./support/sign-in.ts";

/** A walk of every working page and every route that writes, with each role and with none. */

const noAct = "00000000-0000-4000-8000-000000000000";
const pages: Record<string, { readonly path: string; readonly operation: Operation }> = {
  "": { path: "/admin", operation: "workbench.open" },
  "acts/new": { path: "/admin/acts/new", operation: "act.preview" },
  "acts/[id]/correct": { path: `/admin/acts/${noAct}/correct`, operation: "act.draft" },
  "acts/[id]/retract": { path: `/admin/acts/${noAct}/retract`, operation: "act.retract" },
  "drafts/[id]": { path: `/admin/drafts/${noAct}`, operation: "act.draft" },
  audit: { path: "/admin/audit", operation: "audit.read" },
  keys: { path: "/admin/keys", operation: "key.manage" },
  people: { path: "/admin/people", operation: "people.manage" },
  records: { path: "/admin/records", operation: "act.preview" },
  "records/[kind]/new": { path: "/admin/records/declaration/new", operation: "act.preview" },
  "records/[kind]/[id]": { path: `/admin/records/declaration/${noAct}`, operation: "act.preview" },
  "records/[kind]/[id]/retract": { path: `/admin/records/declaration/${noAct}/retract`, operation: "fact.record" },
  outbox: { path: "/admin/outbox", operation: "outbox.manage" },
  "outbox/[id]": { path: `/admin/outbox/${noAct}`, operation: "outbox.manage" },
  suggestions: { path: "/admin/suggestions", operation: "workbench.open" },
  settings: { path: "/admin/settings", operation: "settings.manage" },
  "settings/brand": { path: "/admin/settings/brand", operation: "settings.manage" },
  "settings/features": { path: "/admin/settings/features", operation: "settings.manage" },
  "settings/focus": { path: "/admin/settings/focus", operation: "settings.manage" },
  "settings/languages": { path: "/admin/settings/languages", operation: "settings.manage" },
  "settings/mail": { path: "/admin/settings/mail", operation: "settings.manage" },
  "settings/single-sign-on": { path: "/admin/settings/single-sign-on", operation: "settings.manage" },
  "settings/site": { path: "/admin/settings/site", operation: "settings.manage" },
};

const writes: Record<string, Operation> = {
  "/api/v1/actions": "act.record",
  [`/api/v1/actions/${noAct}/retraction`]: "act.retract",
  "/api/v1/declarations": "fact.record",
  "/api/v1/recommendations/KAZ-2003-R1/follow-ups": "follow-up.record",
};

test("every working page stands in the walk", () => {
  const found = globSync("app/*locale*/admin/**/page.tsx").map((file) =>
    file
      .replaceAll("\\", "/")
      .replace(/^.*\/admin\/?/, "")
      .replace(/\/?page\.tsx$/, ""),
  );
  expect(found.sort()).toEqual(Object.keys(pages).sort());
});

/** Routes that write and take no key: one's browser's own reports, the way to signing in, the end of mail by what is in the mail, and the logo, walked below. */
const keyless = ["/api/csp-report", "/api/single-sign-on/begin", "/api/unsubscribe", "/brand/logo"];

test("every route that writes stands in the walk", () => {
  const writing = globSync("app/**/route.ts").filter((file) =>
    /export (?:async )?(?:function|const) (?:POST|PUT|PATCH|DELETE)\b/.test(readFileSync(file, "utf8")),
  );
  const found = writing.map((file) => file.replaceAll("\\", "/").replace(/^app(.*)\/route\.ts$/, "$1"));
  const walked = Object.keys(writes).map((path) => path.replace(/\/(actions|recommendations)\/[^/]+\//, "/$1/[id]/"));
  expect(found.sort()).toEqual([...walked, ...keyless].sort());
});

test("a reader is led from every working page to signing in, and nothing of it is shown", async ({ page }) => {
  for (const { path } of Object.values(pages)) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
});

for (const role of roles) {
  test(`a signed-in ${role} sees the pages of the role and no other`, async ({ page, expectHttpError }) => {
    expectHttpError(403, 404);
    await signInAs(page, role);
    let walked = 0;
    for (const { path, operation } of Object.values(pages)) {
      const actor = { id: "", name: "", email: "", role, via: { kind: "session", secondFactor: true } } as const;
      const status = (await page.goto(path))?.status() ?? 0;
      walked += 1;
      if (denialOf(actor, operation) === null) {
        // What is there is shown; an act or draft that is not is not found.
        expect([200, 404], `${role} ${path}`).toContain(status);
      } else {
        expect([403, 404], `${role} ${path}`).toContain(status);
      }
    }
    expect(walked).toBe(Object.keys(pages).length);
    const { origin } = new URL(page.url());
    const multipart = {
      logo: { name: "a.png", mimeType: "image/png", buffer: Buffer.from("no picture") },
      version: "0",
    };
    const sent = await page.request.post("/brand/logo", { headers: { Origin: origin }, multipart, maxRedirects: 0 });
    // An administrator is led back to the page, which says what is wrong with the picture.
    expect(sent.status()).toBe(role === "administrator" ? 303 : 403);
  });
}

test("no route that writes lets anybody through whose key is not for it", async ({ request }) => {
  test.setTimeout(120_000);
  let walked = 0;
  let passed = 0;
  const attempt = async (path: string, headers: Record<string, string>) => {
    walked += 1;
    return (await request.post(path, { headers, data: {} })).status();
  };
  for (const path of Object.keys(writes)) expect(await attempt(path, {})).toBe(401);
  for (const role of ["contributor", "editor"] as const) {
    const { email } = await makeUser(role);
    for (const scope of ["actions:write", "recommendations:write"] as const) {
      const headers = await makeKey(email, [scope]);
      for (const [path, operation] of Object.entries(writes)) {
        const actor = { id: "", name: "", email, role, via: { kind: "key", scopes: [scope] } } as const;
        const status = await attempt(path, headers);
        // Somebody who may is told what is wrong with an empty body.
        if (denialOf(actor, operation) === null) passed += 1;
        expect(status, `${role} ${scope} ${path}`).toBe(denialOf(actor, operation) === null ? 422 : 403);
      }
    }
  }
  expect({ walked, passed }).toEqual({ walked: 20, passed: 4 });
});
