import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A message as a server took it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Who was signed in. */
  readonly user: string | undefined;
  readonly secure: boolean;
  readonly data: string;
}

interface MailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** Breaks the connection off over which a mail to an address comes, and waits until both sides know. */
  readonly hangUp: (to: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A mail server on this machine, which knows the user "tracker" with the password "correct horse". */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, done) => {
      if (username === "tracker" && password === "correct horse") done(null, { user: username });
      else done(new Error("535 no such user"));
    },
    onData: async (stream, session, done) => {
      // One that is broken off before its end is none.
      const data = await text(stream).catch(() => null);
      if (data === null) return done(new Error("broken off"));
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom === false ? "" : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        user: session.user === undefined ? undefined : String(session.user),
        secure: session.secure,
        data,
      });
      done();
    },
    ...options,
  });
  // A client that does not believe the certificate leaves in the middle.
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => listening.once("listening", resolve));
  return {
    port: (listening.address() as AddressInfo).port,
    received,
    hangUp: async (to) => {
      const connection = [...server.connections].find(({ session }) => session.envelope.rcptTo[0]?.address === to);
      if (connection === undefined) throw new Error(`no mail to ${to} comes`);
      const closed = new Promise((resolve) => connection._socket.once("close", resolve));
      connection.close();
      await closed;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
