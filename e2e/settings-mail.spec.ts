import { mailServer } from "#lib/mail/testing/mail-server.ts";
import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/own-application.ts";
import { flip, save, saved, wrong } from "./support/settings-forms.ts";

test("mail is sent by the server that is set, tried by a message, and carries invitations", async ({
  page,
  application,
}) => {
  const server = await mailServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
  const invite = async (email: string) => {
    await page.goto("/admin/people");
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByRole("status").getByText(`${email} is invited.`)).toBeVisible();
    return (await page.getByRole("status").getByRole("listitem").textContent()) ?? "";
  };
  await page.goto("/admin/settings/mail");
  await expect(page.getByText("No server is set.")).toBeVisible();
  await page.getByLabel("Connection").selectOption("none");
  await page.getByLabel("Server").fill("mail.example.org");
  await page.getByLabel("Port").fill("70000");
  await page.getByLabel("User").fill("tracker");
  await page.getByLabel("Password", { exact: true }).fill("correct horse");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(wrong(page)).toContainText("Port must be a whole number from 1 to 65535.");
  await page.getByLabel("Port").fill(String(server.port));
  await page.getByLabel("Password", { exact: true }).fill("correct horse");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(wrong(page)).toContainText("Connection must be protected where there is a user");
  await expect(wrong(page)).toContainText("Sender must be given.");
  await page.getByLabel("Server").fill("127.0.0.1");
  await page.getByLabel("Sender").fill("tracker@example.org");
  await page.getByLabel("Password", { exact: true }).fill("correct horse");
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
  expect(await page.content()).not.toContain("correct horse");

  await page.getByRole("button", { name: "Send a test message to me" }).click();
  await expect(page.getByText(/The server took the message for admin@example\.org\. It answered: 250 /)).toBeVisible();
  expect(server.received).toMatchObject([
    { to: [application.admin.email], from: "tracker@example.org", user: "tracker" },
  ]);
  await expectNoAxeViolations(page);

  const address = await invite("invited@example.org");
  await expect(page.getByRole("status")).toContainText("The address was also sent to them by e-mail.");
  expect(server.received[1]?.to).toEqual(["invited@example.org"]);
  const text = (server.received[1]?.data ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=");
  expect(text).toContain(address);

  await flip(page, "Invitations by e-mail", false);
  await invite("quiet@example.org");
  expect(server.received).toHaveLength(2);
  await flip(page, "Invitations by e-mail", true);

  await server.stop();
  const kept = await invite("late@example.org");
  await expect(page.getByRole("status")).toContainText("It could not be sent by e-mail: nothing answers");
  await page.goto(kept);
  await expect(page.getByText("late@example.org is invited")).toBeVisible();
  await page.goto("/admin/settings/mail");
  await page.getByRole("button", { name: "Send a test message to me" }).click();
  await expect(wrong(page)).toContainText("The message was not sent: nothing answers at the server and port");

  // Nothing of the password is in the log, and who changed what is.
  await page.goto("/admin/audit?entity=Settings");
  await expect(page.getByRole("listitem").filter({ hasText: "mail" }).first()).toBeVisible();
  expect(await page.content()).not.toContain("correct horse");
  await save(page, "mail", { Server: "", User: "" });
  await expect(wrong(page)).toContainText("Password must be given again, or removed");
  await page.getByLabel("Remove it").check();
  await page.getByRole("button", { name: "Save" }).click();
  await saved(page);
});
