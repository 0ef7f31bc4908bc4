import type { APIResponse, Page } from "@playwright/test";
import { badFor, badInputRun, badJson, badText, sample } from "./support/bad-values.ts";
import { queryDatabase, rowCounts } from "./support/database.ts";
import { makeFirstAdministrator } from "./support/first-administrator.ts";
import { expect, test } from "./support/fixtures.ts";
import { type FreshApplication, startFreshApplication } from "./support/fresh-application.ts";
import { formsOf, type PageForm, sendForm } from "./support/page-forms.ts";
import { userCommand } from "./support/sign-in.ts";

/**
 * Bad input, made anew from a seed, through every form and every route that writes: nothing breaks, nothing is written, and a
 * refusal names what it is about. BAD_INPUTS says how many, BAD_INPUTS_SEED which: npm run try:bad-input.
 */

const { count, seed } = badInputRun();
/** Sent at the same time. */
const atOnce = 4;

test.describe("bad input of every kind", () => {
  let application: FreshApplication;
  let origin: string;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    application = await startFreshApplication({ WRITES_PER_MINUTE: "1000000" });
    origin = new URL(application.setupAddress).origin;
  });

  test.afterAll(() => application.stop());

  test(`${count} bad inputs break nothing, write nothing, and are refused in words`, async ({ browser }) => {
    test.setTimeout(60_000 + count * 1_500);
    const context = await browser.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } });
    const page = await context.newPage();
    const { email } = await makeFirstAdministrator(page, application);
    const printed = await userCommand(
      ["api-key", "--email", email, "--scope", "actions:write,recommendations:write"],
      "",
      application.folder,
    );
    const key = /ttk_[\w-]+/.exec(printed)?.[0] ?? "";

    const forms = await everyForm(page, application.folder);
    const before = await rowCounts(application.folder);
    const entries = () =>
      queryDatabase(
        application.folder,
        // Somebody who was refused is noted.
        `SELECT operation, entity, entity_key FROM audit_entry
         WHERE id > ${Number(before["last_entry"])} AND operation NOT LIKE '%-refused'`,
      );
    const attempts = [...formAttempts(page, forms), ...routeAttempts(page, key)];
    const told = { sent: 0, refused: 0 };
    const wrong: string[] = [];
    // Every way in gets its share, in turn.
    const queue = Array.from({ length: count }, (_, index) => attempts[index % attempts.length]);
    const worker = async () => {
      for (let attempt = queue.pop(); attempt !== undefined; attempt = queue.pop()) {
        const { name, fault } = await attempt(told.sent++);
        if (fault === null) told.refused += 1;
        else wrong.push(`${name}: ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    test.info().annotations.push({
      type: "figures",
      description: `${told.sent} sent to ${attempts.length} ways in (${forms.length} forms), ${told.refused} refused`,
    });
    console.log(`${told.sent} sent to ${attempts.length} ways in (${forms.length} forms), ${told.refused} refused`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(await entries()).toEqual([]);
    const noted = { audit_entry: expect.any(Number), last_entry: expect.any(String) };
    expect({ ...(await rowCounts(application.folder)), ...noted }).toEqual({ ...before, ...noted });
    await context.close();
  });
});

interface Outcome {
  readonly name: string;
  /** What was wrong with the answer; null for a refusal as it should be. */
  readonly fault: string | null;
}
type Attempt = (number: number) => Promise<Outcome>;

/** Every form that an administrator can come to, and those of people who are not signed in. */
async function everyForm(page: Page, folder: string): Promise<PageForm[]> {
  const idOf = async (table: string) => {
    const [row] = await queryDatabase(folder, `SELECT id::text FROM "${table}" ORDER BY id LIMIT 1`);
    return row === undefined ? null : String(row["id"]);
  };
  const act = await idOf("treaty_action");
  const acts = "/admin/acts/new?participant=MNG&instrument=ICMW";
  const confirm = `${acts}&act=accession&date=2026-10-02&sourceTitle=C.N.1&check=1`;
  const kinds = (await page.request.get("/admin/records")).text();
  const news = [...(await kinds).matchAll(/\/admin\/records\/([a-z-]+)\/new/g)].map(([, kind]) => kind ?? "");
  const tables: Record<string, string> = {
    step: "domestic_step",
    procedure: "procedure_stance",
    "follow-up": "follow_up",
    "standing-invitation": "standing_invitation",
  };
  const records = await Promise.all(
    [...new Set(news)].map(async (kind) => {
      const id = await idOf(tables[kind] ?? kind);
      const path = `/admin/records/${kind}/${id}`;
      // Of what nobody has recorded yet, there is only the form for a new one.
      return [`/admin/records/${kind}/new`, ...(id === null ? [] : [path, `${path}/retract`])];
    }),
  );
  const pages = [
    "/",
    "/states",
    "/treaties",
    "/recommendations",
    "/ageing",
    "/changes",
    "/matrix",
    "/compare?states=KAZ,KGZ&within=cis&members=UZB",
    "/sign-in",
    "/account",
    "/setup?token=nonsense",
    "/invite?token=nonsense",
    "/subscribe/states/KAZ",
    "/subscribe/recommendations?theme=torture",
    "/admin",
    acts,
    confirm,
    "/admin/acts/new",
    `/admin/acts/${act}/correct`,
    `/admin/acts/${act}/retract`,
    "/admin/suggestions",
    "/admin/people",
    "/admin/keys",
    "/admin/audit",
    ...records.flat(),
    ...(await settingsPages(page)),
  ];
  const found: PageForm[] = [];
  for (const path of pages) found.push(...(await formsOf(page, path)));
  // A form without anything that is typed or chosen, such as signing out, does what it does.
  return found.filter((form) => form.inputs.some((input) => isTyped(input) || isChosen(input)));
}

async function settingsPages(page: Page): Promise<string[]> {
  const response = await page.request.get("/admin/settings");
  if (!response.ok()) return [];
  return [...new Set([...(await response.text()).matchAll(/\/admin\/settings\/[a-z-]+/gi)].map(([path]) => path))];
}

const isTyped = ({ kind }: { kind: string }) => kind === "text" || kind === "date" || kind === "select";

/** Hidden, and not one of those that name the form itself. */
const isChosen = ({ kind, name }: { kind: string; name: string }) => kind === "hidden" && !name.startsWith("$ACTION");

/** Inputs that may hold anything: a form's own numbers, and the remark that goes with a draft alone. */
const free = new Set(["token", "draft", "do", "remark"]);

function formAttempts(page: Page, forms: readonly PageForm[]): Attempt[] {
  return forms.map((form) => {
    const inputs = form.inputs.filter(({ name, kind }) => {
      // Tampering with what names a form is tried where nothing was typed into it, so that it does nothing by itself.
      if (name.startsWith("$ACTION")) return form.inputs.some(({ kind: typed }) => typed === "text");
      return !free.has(name) && kind !== "checkbox";
    });
    // A draft takes nearly everything: that is what it is for.
    const buttons = form.buttons.filter(({ label }) => !/draft/i.test(label));
    return async (number) => {
      const input = inputs[number % inputs.length];
      if (input === undefined) return { name: form.page, fault: null };
      // A search takes any words: what it does not find is no fault.
      const searched = form.method === "get" && input.kind === "select";
      const [bad = ""] = sample(searched ? badText : badFor(input), 1, seed + number);
      const name = `${form.method} ${form.page} ${input.name}=${JSON.stringify(bad).slice(0, 60)}`;
      const response = await sendForm(page.request, form, { [input.name]: bad }, buttons[number % buttons.length]);
      return { name, fault: await faultOfPage(response, input.kind) };
    };
  });
}

async function faultOfPage(response: APIResponse, kind: string): Promise<string | null> {
  if (response.status() >= 500) return `answered ${response.status()}`;
  // What no person can alter names nothing that they could put right.
  if (response.status() >= 400 || kind === "hidden") return null;
  const html = await response.text();
  if (new URL(response.url()).pathname === "/sign-in" && !response.url().endsWith("/sign-in")) return "is signed out";
  const alert = /role="alert"[^>]*>(?:(?!<\/ul>)[\s\S])*?<li[^>]*>(?:<[^>]*>)*([^<]{5,})/.exec(html);
  return alert === null ? `answered ${response.status()} without a word` : null;
}

function routeAttempts(page: Page, key: string): Attempt[] {
  const source = { title: "C.N.1.2026" };
  const act = { state: "MNG", treaty: "ICMW", kind: "accession", date: "2026-10-02", source };
  const routes: Record<string, Record<string, unknown>> = {
    "/api/v1/actions": {
      ...act,
      precision: "day",
      effectiveDate: null,
      notification: null,
      note: null,
      acknowledgedWarnings: [],
      reason: null,
    },
    "/api/v1/actions/00000000-0000-4000-8000-000000000000/retraction": { reason: "A trial.", source },
    "/api/v1/declarations": {
      ...act,
      kind: "reservation",
      article: null,
      summary: "A trial.",
      withdrawnDate: null,
      objectsTo: null,
      note: null,
      reason: null,
    },
    "/api/v1/recommendations/KAZ-2003-R1/follow-ups": {
      status: "implemented",
      date: "2006-01-24",
      assessorKind: "tracker",
      assessor: null,
      note: "A trial.",
      source,
    },
  };
  return Object.entries(routes).map(([path, whole]) => {
    const fields = Object.keys(whole);
    return async (number) => {
      const field = fields[number % fields.length] ?? "";
      const [bad] = sample(badJson, 1, seed + number);
      const name = `post ${path} ${field}=${(JSON.stringify(bad) ?? "nothing").slice(0, 60)}`;
      const response = await page.request.post(path, {
        headers: { Authorization: `Bearer ${key}` },
        data: { ...whole, [field]: bad },
      });
      return { name, fault: await faultOfProblem(response, field) };
    };
  });
}

interface Problem {
  readonly errors?: readonly { readonly field: string; readonly rule: string; readonly message: string }[];
}

async function faultOfProblem(response: APIResponse, field: string): Promise<string | null> {
  if (response.status() !== 422) return `answered ${response.status()}`;
  const { errors = [] } = (await response.json()) as Problem;
  const named = errors.find((error) => error.field === field || error.field.startsWith(`${field}.`));
  if (named === undefined) return `names ${errors.map((error) => error.field).join(", ")}`;
  return named.rule === "" || named.message.length < 5 ? "says nothing" : null;
}
