import { globSync, readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { denialOf } from "#domain/permissions/actor.ts";
import { type Operation, type Role, roles } from "#domain/permissions/operations.ts";
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

/** Somebody who sends: a role, or nobody. */
type Sender = Role | "nobody";

/** A form as it is sent, in order. */
interface Step {
  /** The function that it calls. */
  readonly action: string;
  readonly operation: Operation;
  /** The page that has it; it may depend on what was recorded by the steps before. */
  readonly page: (found: Found) => string | Promise<string>;
  /** Which of the page's forms: the words of one of its buttons. */
  readonly button: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Whose it is, where the page shows only one's own. */
  readonly by?: Role;
  /** True where it is looked at first, and what was looked at is sent. */
  readonly looked?: boolean;
}

interface Found {
  /** The first of a query, as text. */
  readonly one: (sql: string) => Promise<string>;
}

const open = ["signInWithPassword", "signInWithCode", "signInWithRecovery", "signOutHere"];
/** For whoever holds a one-time address. */
const byAddress = ["makeFirstAdministrator", "acceptInvitation"];
/** One's own, which no form but one's own can name; that nobody else's is touched is tested with accounts. */
const own = ["changeFactor", "endSession"];
/** Changes nothing on record: it sends a message. */
const silent = ["sendTestMessage"];

function passwordOf(role: Role): string {
  return `gate ${role} lantern 58`;
}

const person = (found: Found) => found.one("SELECT id FROM user_account WHERE email = 'target@example.org'");
const people = () => "/admin/people";
const settings = (part: string) => () => `/admin/settings/${part}`;
const newAct = "/admin/acts/new?participant=MNG&instrument=ICMW";
const typedAct = "act=accession&date=2026-10-02&sourceTitle=C.N.1.2026&check=1";
const lastAct = "SELECT id FROM treaty_action WHERE reference_key IS NULL AND retracted_at IS NULL";
const lastDraft = "SELECT id FROM draft ORDER BY created_at DESC LIMIT 1";

const steps: readonly Step[] = [
  {
    action: "saveActDraft",
    operation: "act.draft",
    page: () => newAct,
    button: "Save as draft",
    values: { act: "accession" },
  },
  {
    action: "returnActDraft",
    operation: "draft.review",
    page: async (found) => `/admin/drafts/${await found.one(lastDraft)}`,
    button: "Send back",
    values: { reason: "No source." },
  },
  {
    action: "withdrawActDraft",
    operation: "act.draft",
    by: "contributor",
    page: async (found) => `/admin/drafts/${await found.one(lastDraft)}`,
    button: "Withdraw this draft",
  },
  { action: "recordAct", operation: "act.record", page: () => `${newAct}&${typedAct}`, button: "Record this act" },
  {
    action: "correctAct",
    operation: "act.correct",
    page: async (found) => `/admin/acts/${await found.one(lastAct)}/correct?${typedAct}&note=Seen`,
    button: "Record the correction",
    values: { reason: "A note was missing." },
  },
  {
    action: "retractAct",
    operation: "act.retract",
    page: async (found) => `/admin/acts/${await found.one(lastAct)}/retract`,
    button: "Retract this act",
    values: { reason: "A trial." },
  },
  {
    action: "submitRecord",
    operation: "fact.record",
    looked: true,
    page: () => "/admin/records/step/new?state=MNG&treaty=ICMW&kind=government-submitted-bill&source.title=Bill",
    button: "Record it",
  },
  {
    action: "retractRecord",
    operation: "fact.record",
    page: async (found) =>
      `/admin/records/step/${await found.one("SELECT id FROM domestic_step WHERE reference_key IS NULL")}/retract`,
    button: "Retract it",
    values: { reason: "A trial." },
  },
  {
    action: "submitRecord",
    operation: "visit.record",
    looked: true,
    page: async (found) => `/admin/records/visit/${await found.one("SELECT id FROM visit ORDER BY slug LIMIT 1")}`,
    button: "Record the correction",
    values: { tour: "a-tour", reason: "A trial." },
  },
  {
    action: "submitRecord",
    operation: "source.record",
    looked: true,
    page: () => "/admin/records/source/new?title=A+source",
    button: "Record it",
  },
  {
    action: "submitRecord",
    operation: "catalogue.record",
    looked: true,
    page: async (found) => `/admin/records/treaty/${await found.one("SELECT id FROM treaty WHERE code = 'ICMW'")}`,
    button: "Record the correction",
    values: { entryIntoForceNote: "A trial.", reason: "A trial." },
  },
  {
    action: "invitePerson",
    operation: "people.manage",
    page: people,
    button: "Invite",
    values: { email: "new@example.org", role: "editor" },
  },
  { action: "takeBackInvitation", operation: "people.manage", page: people, button: "Take back" },
  { action: "changeRole", operation: "people.manage", page: people, button: "Set role", values: { role: "editor" } },
  { action: "endSessionsOf", operation: "people.manage", page: people, button: "End sessions" },
  { action: "disablePerson", operation: "people.manage", page: people, button: "Disable" },
  { action: "enablePerson", operation: "people.manage", page: people, button: "Enable" },
  {
    action: "makeMachineKey",
    operation: "key.manage",
    page: () => "/admin/keys",
    button: "Make",
    values: { keyName: "A trial", days: "7", scopes: "actions:write" },
  },
  { action: "revokeMachineKey", operation: "key.manage", page: () => "/admin/keys", button: "Revoke" },
  {
    action: "saveSite",
    operation: "settings.manage",
    page: settings("site"),
    button: "Save",
    values: { name: "A trial" },
  },
  {
    action: "saveFocus",
    operation: "settings.manage",
    page: settings("focus"),
    button: "Save",
    values: { state: "KGZ" },
  },
  { action: "saveLanguages", operation: "settings.manage", page: settings("languages"), button: "Save" },
  {
    action: "saveMail",
    operation: "settings.manage",
    page: settings("mail"),
    button: "Save",
    values: { port: "2525" },
  },
  {
    action: "saveSingleSignOn",
    operation: "settings.manage",
    page: settings("single-sign-on"),
    button: "Save",
    values: { label: "A trial" },
  },
  {
    action: "saveFeatures",
    operation: "settings.manage",
    page: settings("features"),
    button: "Save",
    values: { citations: "" },
  },
  {
    action: "saveBrand",
    operation: "settings.manage",
    page: settings("brand"),
    button: "Save",
    values: { accentLight: "#0b4a87" },
  },
  {
    action: "setUpFactor",
    operation: "account.manage",
    by: "contributor",
    page: () => "/account",
    button: "Set up",
    values: { password: passwordOf("contributor") },
  },
  {
    action: "changeOwnPassword",
    operation: "account.manage",
    by: "contributor",
    page: () => "/account",
    button: "Change password",
    values: { currentPassword: passwordOf("contributor"), newPassword: "seven quiet lanterns" },
  },
];

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
