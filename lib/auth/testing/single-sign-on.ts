import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import { readSettings } from "#data/settings/read-settings.ts";
import { saveSettings } from "#data/settings/save-settings.ts";
import { seal } from "#lib/settings/seal.ts";
import { type Member, startProvider, type TestProvider } from "#lib/testing/openid-provider.ts";
import { visitProvider } from "#lib/testing/visit-provider.ts";
import { beginSingleSignOn } from "../single-sign-on/begin.ts";
import { finishSingleSignOn } from "../single-sign-on/finish.ts";
import { redirectUri } from "../single-sign-on/paths.ts";
import { waitingWith } from "../single-sign-on/waiting-sign-in.ts";
import { browser } from "./people.ts";

/** A provider for the tests of a file. @returns it, once the tests run */
export function fileProvider(): () => TestProvider {
  let provider: TestProvider | undefined;
  beforeAll(async () => {
    provider = await startProvider(redirectUri());
  });
  afterAll(() => provider?.stop());
  return () => {
    if (provider === undefined) throw new Error("the provider is there only while tests run");
    return provider;
  };
}

/** Sets single sign-on as an administrator would; a null issuer turns it off. */
export async function setSingleSignOn(
  given: { readonly issuer: string | null } & Partial<Pick<TestProvider, "clientId" | "clientSecret">>,
): Promise<void> {
  const { issuer, clientId = "tracker", clientSecret = "" } = given;
  const { version } = await readSettings("singleSignOn");
  const values = { issuer, clientId, clientSecret: seal(clientSecret), label: "Test Institute" };
  const shown = { before: {}, after: { issuer } };
  if (!(await saveSettings("singleSignOn", values, { version, by: "test", shown }))) throw new Error("stale settings");
}

/** Makes somebody known to a provider. @returns their subject, with which they sign in there */
export function memberOf({ members }: TestProvider, member: Member): string {
  const subject = randomUUID();
  members.set(subject, member);
  return subject;
}

/** Begins a sign-in. @returns the browser, and where at the provider it goes */
export async function begun(user = browser(), next = "/admin/people") {
  const result = await beginSingleSignOn(next);
  if (result.outcome !== "begun") throw new Error(result.outcome);
  user.keep(result.cookies);
  const waiting = await waitingWith(user.headers());
  if (waiting === null) throw new Error("no sign-in waits");
  return { user, waiting };
}

/** Signs somebody in through the provider. @param subject null for somebody who calls it off there */
export async function through(subject: string | null, user = browser()) {
  const { waiting } = await begun(user);
  const back = await visitProvider(waiting.address, subject);
  const finished = await finishSingleSignOn(back.searchParams, user.headers());
  if ("cookies" in finished) user.keep(finished.cookies);
  return { user, finished, back };
}
