import PostalMime from "postal-mime";
import { mailServer, type ReceivedMail } from "#lib/mail/testing/mail-server.ts";
import { expectAccessibleInBothThemes, expectNoAxeViolations } from "./support/accessibility.ts";
import { queryDatabase } from "./support/database.ts";
import { expect, test } from "./support/own-application.ts";
import { saved } from "./support/settings-forms.ts";
import { expectNoSidewaysScroll } from "./support/sideways-scroll.ts";

/** From the page of a state to its mail, and out of it again. */

async function read({ data }: ReceivedMail) {
  const mail = await PostalMime.parse(data);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null;
  return { subject: mail.subject, text: mail.text ?? "", html: mail.html ?? "", header };
}

/** The path of the first address of this site in a text that contains something. */
function pathIn(text: string, containing: string): string {
  const found = (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).find((one) => one.includes(containing));
  const { pathname, search } = new URL(found ?? "http://none");
  return pathname + search;
}

test("a reader follows a state by mail: asks, confirms, is told what is recorded, and ends it with one click", async ({
  page,
  application,
  browser,
}) => {
  test.setTimeout(120_000);
  const sendNow = async () => {
    await page.goto("/admin/outbox");
    await page.getByRole("button", { name: "Look for what moved and send now" }).click();
    await expect(page.getByRole("status")).toBeVisible();
    return (await page.getByRole("status").textContent()) ?? "";
  };
  const record = async (treaty: string) => {
    const fields = {
      participant: "KAZ",
      instrument: treaty,
      act: "accession",
      date: "2026-10-02",
      sourceTitle: "C.N.1",
    };
    await page.goto(`/admin/acts/new?${new URLSearchParams({ ...fields, check: "1" })}`);
    await page.getByRole("button", { name: "Record this act" }).click();
    await expect(page).not.toHaveURL(/acts\/new/);
  };
  // A reader has no account, and here no JavaScript either.
  const context = await browser.newContext({ baseURL: application.origin, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto("/states/kazakhstan");
  await reader.getByRole("link", { name: "Mail when something moves" }).click();
  await expect(reader.getByText("About Kazakhstan")).toBeVisible();
  await expectNoSidewaysScroll(reader);
  await reader.getByLabel("E-mail").fill("no address");
  await reader.getByRole("button", { name: "Send me the confirmation" }).click();
  await expect(reader.getByRole("alert")).toContainText("E-mail must be an address");
  await reader.getByLabel("E-mail").fill("Reader@Example.org");
  await reader.getByLabel("How often").selectOption("immediate");
  await reader.getByRole("button", { name: "Send me the confirmation" }).click();
  await expect(reader.getByRole("status")).toContainText("If the address is right, a message is on its way");

  // While no server is set, the outbox keeps it and says so; an administrator reads it, and nothing in it opens anything.
  expect(await sendNow()).toContain("Nothing was sent, because no mail server is set.");
  await expect(page.getByText("1 mail waits to be sent.")).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Confirm: mail about Kazakhstan" }).click();
  await expect(page.getByRole("main")).toContainText("/subscription/confirm?token=(confirm-token)");
  await expect(page.getByRole("main")).toContainText("<html");
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
  await page.goto("/admin");
  await expect(page.getByRole("link", { name: "1 mail waits, and no mail server is set" })).toBeVisible();

  const server = await mailServer({ disabledCommands: ["STARTTLS"] });
  await page.goto("/admin/settings/mail");
  await page.getByLabel("Connection").selectOption("none");
  await page.getByLabel("Server").fill("127.0.0.1");
  await page.getByLabel("Port").fill(String(server.port));
  await page.getByLabel("Sender").fill("tracker@example.org");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await sendNow();
  await expect.poll(() => server.received.length).toBe(1);
  const confirmation = await read(server.received[0] as ReceivedMail);
  expect(server.received[0]?.to).toEqual(["reader@example.org"]);
  expect(confirmation.subject).toBe("Confirm: mail about Kazakhstan");
  const confirmAddress = pathIn(confirmation.text, "/subscription/confirm");
  expect(pathIn(confirmation.html, "/subscription/confirm")).toBe(confirmAddress);

  // What is recorded before the confirmation is not told: opening the address, as programs do that look at mail, confirms nothing.
  await reader.goto(confirmAddress);
  await expect(reader.getByText("reader@example.org gets mail about Kazakhstan: as it moves.")).toBeVisible();
  await record("ICMW");
  await sendNow();
  expect(server.received).toHaveLength(1);
  await expectNoAxeViolations(page);
  await reader.getByRole("button", { name: "Confirm" }).click();
  await expect(reader.getByRole("status")).toContainText("From now on, reader@example.org is told what moves.");

  await record("STATELESS-1954");
  await sendNow();
  await expect.poll(() => server.received.length).toBe(2);
  const told = await read(server.received[1] as ReceivedMail);
  expect(told.subject).toBe("Kazakhstan, STATELESS-1954: Accession, 2 Oct 2026");
  const act = pathIn(told.text, "/acts/");
  await reader.goto(act);
  await expect(reader.getByRole("main")).toContainText("Kazakhstan");
  await sendNow();
  expect(server.received).toHaveLength(2);

  // Whoever opens the address of the button in a browser sees what it ends, and opening it ends nothing.
  const oneClick = pathIn(told.header("list-unsubscribe") ?? "", "/api/unsubscribe");
  await reader.goto(oneClick);
  await expect(reader.getByRole("heading", { name: "Mail to reader@example.org" })).toBeVisible();
  await expectNoSidewaysScroll(reader);
  await reader.getByRole("combobox", { name: "How often" }).selectOption("daily");
  await reader.getByRole("button", { name: "Change" }).click();
  await expect(reader.getByRole("status")).toContainText("Changed.");
  await reader.getByRole("combobox", { name: "How often" }).selectOption("immediate");
  await reader.getByRole("button", { name: "Change" }).click();

  // The mail program presses the button: no cookie, no page.
  const press = () =>
    fetch(application.origin + oneClick, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
  expect((await press()).status).toBe(204);
  expect((await press()).status).toBe(204);
  await reader.goto(oneClick);
  await expect(reader.getByRole("heading", { name: "There is nothing to change here" })).toBeVisible();
  await record("STATELESS-1961");
  await sendNow();
  expect(server.received).toHaveLength(2);
  await expect(page.getByText("Nobody has asked for mail.")).toBeVisible();
  await context.close();
  await server.stop();
});

test("mail that a server refuses is given up, waits for an administrator, and is sent again", async ({
  page,
  application,
}) => {
  let refuses = true;
  const server = await mailServer({
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      done(refuses ? Object.assign(new Error("no such person"), { responseCode: 550 }) : null),
  });
  await page.goto("/admin/settings/mail");
  await page.getByLabel("Connection").selectOption("none");
  await page.getByLabel("Server").fill("127.0.0.1");
  await page.getByLabel("Port").fill(String(server.port));
  await page.getByLabel("Sender").fill("tracker@example.org");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  await page.goto("/subscribe/treaties/ICCPR");
  await expectAccessibleInBothThemes(page);
  await page.getByLabel("E-mail").fill("gone@example.org");
  await page.getByRole("button", { name: "Send me the confirmation" }).click();
  await expect(page.getByRole("status")).toContainText("If the address is right");
  await expect(async () => {
    await page.goto("/admin");
    await expect(page.getByRole("link", { name: "1 mail was given up" })).toBeVisible();
  }).toPass();
  await page.getByRole("link", { name: "1 mail was given up" }).click();
  await page.getByRole("link", { name: "Confirm: mail about ICCPR" }).click();
  await expect(page.getByRole("main")).toContainText("550");
  refuses = false;
  await page.getByRole("button", { name: "Send again: Confirm: mail about ICCPR" }).click();
  await expect(page.getByRole("main").getByText("waits", { exact: true })).toBeVisible();
  await page.goto("/admin/outbox");
  await page.getByRole("button", { name: "Look for what moved and send now" }).click();
  await expect.poll(() => server.received.length).toBe(1);
  const [row] = await queryDatabase(
    application.folder,
    "SELECT state, attempts FROM outgoing_mail WHERE email = 'gone@example.org'",
  );
  expect(row).toEqual({ state: "sent", attempts: 2 });
  await server.stop();
});
