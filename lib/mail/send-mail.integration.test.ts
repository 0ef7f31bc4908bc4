import { randomUUID } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import type { SMTPServerOptions } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type SettingsOf, sections } from "#domain/settings/sections.ts";
import { seal } from "#lib/settings/seal.ts";
import { isForbidden } from "./connect.ts";
import { sendMail } from "./send-mail.ts";
import { localhostCertificate } from "./testing/certificate.ts";
import { mailServer } from "./testing/mail-server.ts";

beforeAll(() => vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID()));
afterAll(() => vi.unstubAllEnvs());

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function startServer(options: SMTPServerOptions = {}) {
  const server = await mailServer(options);
  closers.push(server.stop);
  return server;
}

/** Something on this machine that is no mail server. */
async function otherServer(greeting: string): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

const message = { to: "a@example.org", fromName: "Treaties", subject: "Hello", text: "Ғ one\n.\ntwo" };

function relay(port: number, more: Partial<SettingsOf<"mail">> = {}): SettingsOf<"mail"> {
  return {
    ...sections.mail.parse({}),
    host: "127.0.0.1",
    port,
    security: "none",
    from: "tracker@example.org",
    ...more,
  };
}

/** Makes this process believe a certificate, as an operator does with NODE_EXTRA_CA_CERTS. */
function trust(certificate: string): void {
  const before = getCACertificates("default");
  setDefaultCACertificates([...before, certificate]);
  closers.push(async () => setDefaultCACertificates(before));
}

describe("a message", () => {
  test("is handed to the server, which answers", async () => {
    const { port, received } = await startServer({ disabledCommands: ["STARTTLS", "AUTH"] });
    expect(await sendMail(relay(port), message)).toEqual({ outcome: "sent", answer: expect.stringMatching(/^250 /) });
    expect(received).toMatchObject([{ from: "tracker@example.org", to: ["a@example.org"], secure: false }]);
    expect(received[0]?.data).toMatch(/^From: Treaties <tracker@example\.org>\r?$/m);
    expect(received[0]?.data).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
  });

  test("is not sent where no server is set", async () => {
    expect(await sendMail(sections.mail.parse({}), message)).toEqual({ outcome: "off" });
  });

  test("has one recipient and the lines of its head, whatever stands in it", async () => {
    const { port, received } = await startServer({ disabledCommands: ["STARTTLS", "AUTH"] });
    await sendMail(relay(port), {
      to: "a@example.org",
      fromName: "X\r\nBcc: b@example.org\r\n\r\nBody, <c@example.org>",
      subject: "Hi\r\nCc: d@example.org",
      text: "\r\nBcc: e@example.org",
    });
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["a@example.org"]);
    const head = received[0]?.data.split("\r\n\r\n")[0] ?? "";
    expect(head).not.toMatch(/^(Bcc|Cc):/im);
    expect(
      await sendMail(relay(port), { ...message, to: "a@example.org\r\nRCPT TO:<b@example.org>" }),
    ).not.toMatchObject({
      outcome: "sent",
    });
    expect(received.flatMap(({ to }) => to).filter((to) => to.startsWith("b@"))).toEqual([]);
  });
});

describe("a user", () => {
  test("is signed in with the password that was sealed", async () => {
    const { port, received } = await startServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
    const settings = relay(port, { user: "tracker", password: seal("correct horse") });
    expect((await sendMail(settings, message)).outcome).toBe("sent");
    expect(received[0]?.user).toBe("tracker");
  });

  test("who is refused is told so, and nothing of the password", async () => {
    const { port } = await startServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
    const wrong = await sendMail(relay(port, { user: "tracker", password: seal("wrong horse") }), message);
    expect(wrong).toMatchObject({ outcome: "failed", fault: "login" });
    expect(JSON.stringify(wrong)).not.toContain("horse");
    const sealed = seal("correct horse");
    vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID());
    expect(await sendMail(relay(port, { user: "tracker", password: sealed }), message)).toMatchObject({
      fault: "sealed",
    });
  });
});

describe("a protected connection", () => {
  test("is made from the start or by STARTTLS where the certificate is believed", async () => {
    const certificate = localhostCertificate();
    for (const security of ["tls", "starttls"] as const) {
      const { port, received } = await startServer({ secure: security === "tls", ...certificate });
      const settings = relay(port, { host: "localhost", security });
      expect(await sendMail(settings, message), security).toMatchObject({ outcome: "failed", fault: "protection" });
      trust(certificate.cert);
      expect(await sendMail(settings, message), security).toMatchObject({ outcome: "sent" });
      expect(received.map(({ secure }) => secure)).toEqual([true]);
      // The same server under a name that is not its own.
      expect(await sendMail({ ...settings, host: "127.0.0.1" }, message)).toMatchObject({ fault: "protection" });
      for (const close of closers.splice(0)) await close();
    }
  });

  test("that the server does not offer is not done without", async () => {
    const { port, received } = await startServer({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true });
    const settings = relay(port, { security: "starttls", user: "tracker", password: seal("correct horse") });
    expect(await sendMail(settings, message)).toMatchObject({ outcome: "failed", fault: "protection" });
    expect(received).toEqual([]);
  });
});

describe("what is no mail server", () => {
  test("is told apart: nobody there, no such name, another protocol", async () => {
    const gone = await otherServer("");
    for (const close of closers.splice(0)) await close();
    expect(await sendMail(relay(gone), message)).toMatchObject({ fault: "unreachable", answer: null });
    expect(await sendMail(relay(25, { host: "none.invalid" }), message)).toMatchObject({ fault: "name" });
    const secret = await sendMail(relay(await otherServer("-ERR secret of another service\r\n")), message);
    expect(secret).toMatchObject({ outcome: "failed", answer: null });
    expect(JSON.stringify(secret)).not.toContain("secret");
  });

  test("is not asked at addresses of the link alone, of everybody or of nobody", async () => {
    for (const address of ["169.254.169.254", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::", "fe80::1", "ff02::1"]) {
      expect(isForbidden(address), address).toBe(true);
      expect(await sendMail(relay(25, { host: address }), message), address).toMatchObject({ fault: "forbidden" });
    }
    for (const address of ["::ffff:169.254.169.254", "fd00:ec2::254"]) expect(isForbidden(address), address).toBe(true);
    for (const address of ["127.0.0.1", "10.0.0.5", "192.168.1.2", "::1", "2001:db8::25"]) {
      expect(isForbidden(address), address).toBe(false);
    }
  });

  test("that refuses a recipient is quoted in one line", async () => {
    const { port } = await startServer({
      disabledCommands: ["STARTTLS", "AUTH"],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("no such person\there"), { responseCode: 550 })),
    });
    expect(await sendMail(relay(port), message)).toEqual({
      outcome: "failed",
      fault: "refused",
      answer: expect.stringMatching(/^550 .*no such person here/),
    });
  });
});
