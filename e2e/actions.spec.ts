import { globSync, readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { denialOf } from "#domain/permissions/actor.ts";
import { type Role, roles } from "#domain/permissions/operations.ts";
import {
  byAddress,
  type Found,
  open,
  own,
  passwordOf,
  person,
  type Sender,
  type Step,
  silent,
  steps,
} from "./support/action-steps.ts";
import { queryDatabase, rowCounts } from "./support/database.ts";
import { makeFirstAdministrator } from "./support/first-administrator.ts";
import { expect, test } from "./support/fixtures.ts";
import { type FreshApplication, startFreshApplication } from "./support/fresh-application.ts";
import { formsIn, formsOf, type PageForm, sendForm } from "./support/page-forms.ts";
import { signIn, userCommand } from "./support/sign-in.ts";

/**
 * A walk of everything that a form of a page does, with each role and with none. The same request is sent by those who may
 * not, to its own page and to one that they can open, and then by the least who may: it changes nothing, and then something.
 */

test("every action that a page's form can call stands in the walk", () => {
  const actions = globSync("app/**/*.ts").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    if (!text.startsWith('"use server"')) return [];
    return [...text.matchAll(/^export async function (\w+)/gm)].map(([, name]) => name);
  });
  const walked = [...new Set(steps.map(({ action }) => action)), ...open, ...byAddress, ...own, ...silent];
  expect(actions.sort()).toEqual(walked.sort());
});

test.describe("with each role and with none", () => {
  let application: FreshApplication;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    application = await startFreshApplication();
  });

  test.afterAll(() => application.stop());

  test("nobody does by a form what their role does not allow, and the least who may can", async ({ browser }) => {
    test.setTimeout(600_000);
    const origin = new URL(application.setupAddress).origin;
    const pageOf = async () =>
      (await browser.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } })).newPage();
    const administrator = await pageOf();
    await makeFirstAdministrator(administrator, application);
    const signedIn = async (role: Role, email: string) => {
      const password = passwordOf(role);
      await userCommand(["create", "--email", email, "--role", role], `${password}\n`, application.folder);
      const page = await pageOf();
      await signIn(page, { email, password, totp: null });
      await page.waitForURL("**/admin");
      return page;
    };
    await signedIn("contributor", "target@example.org");
    const pages: Record<Role, Page> = {
      administrator,
      editor: await signedIn("editor", "editor@example.org"),
      contributor: await signedIn("contributor", "contributor@example.org"),
    };
    const nobody = await pageOf();
    const requestOf = (sender: Sender): APIRequestContext => (sender === "nobody" ? nobody : pages[sender]).request;
    const found: Found = {
      one: async (sql) => String(Object.values((await queryDatabase(application.folder, sql))[0] ?? {})[0]),
    };
    const target = await person(found);

    let walked = 0;
    let passed = 0;
    for (const step of steps) {
      const may = roles.filter((role) => denialOf(known(role), step.operation) === null);
      const doer = step.by ?? may[0] ?? "administrator";
      const path = await step.page(found);
      const form = await formFor(pages[doer], path, step, target);
      const button = form.buttons.find(({ label }) => label.trim().startsWith(step.button));
      const denied: Sender[] = ["nobody", ...roles.filter((role) => !may.includes(role))];
      const before = await rowCounts(application.folder);
      for (const sender of denied) {
        for (const to of [undefined, sender === "nobody" ? "/" : "/admin"]) {
          const answer = await sendForm(requestOf(sender), form, step.values ?? {}, button, to);
          walked += 1;
          expect(answer.status(), `${step.action} by ${sender}`).toBeLessThan(500);
          expect(await rowCounts(application.folder), `${step.action} by ${sender}`).toEqual(before);
        }
      }
      await sendForm(requestOf(doer), form, step.values ?? {}, button);
      walked += 1;
      expect(await rowCounts(application.folder), `${step.action} by ${doer}`).not.toEqual(before);
      passed += 1;
    }
    expect(passed).toBe(steps.length);
    console.log(`${walked} requests to ${steps.length} forms; the ${passed} that should passed, and no other`);
    for (const page of [...Object.values(pages), nobody]) await page.context().close();
  });
});

function known(role: Role) {
  return { id: "", name: "", email: "", role, via: { kind: "session", secondFactor: true } } as const;
}

/** The form of a step, as the page gives it to who may send it. */
async function formFor(page: Page, path: string, step: Step, target: string): Promise<PageForm> {
  const has = (form: PageForm) =>
    form.buttons.some(({ label }) => label.trim().startsWith(step.button)) &&
    form.inputs.every(({ name, value }) => name !== "person" || value === target);
  const forms = await formsOf(page, path);
  const looked =
    step.looked === true ? forms.find(({ buttons }) => buttons.some(({ value }) => value === "check")) : undefined;
  if (looked !== undefined) {
    const check = looked.buttons.find(({ value }) => value === "check");
    const answer = await sendForm(page.request, looked, step.values ?? {}, check);
    forms.push(...(await formsIn(page, path, await answer.text())));
  }
  const form = forms.find(has);
  if (form === undefined) throw new Error(`${path} has no form with the button ${step.button}`);
  return form;
}
