import { readSettings } from "#data/settings/read-settings.ts";
import { saveSettings } from "#data/settings/save-settings.ts";
import { seal } from "#lib/settings/seal.ts";
import { startProvider, type TestProvider } from "#lib/testing/openid-provider.ts";
import { withDatabase } from "#scripts/with-database.ts";
import { type FreshApplication, startFreshApplication } from "./fresh-application.ts";

/** An application of its own on which single sign-on is on, and the provider. */
export interface SingleSignOnApplication {
  readonly application: FreshApplication;
  /** Where it is reached. */
  readonly origin: string;
  readonly provider: TestProvider;
  stop(): Promise<void>;
}

/** Starts an application and a real provider on this machine that know each other. */
export async function startWithProvider(): Promise<SingleSignOnApplication> {
  const application = await startFreshApplication();
  const { origin } = new URL(application.setupAddress);
  const provider = await startProvider(`${origin}/api/single-sign-on/callback`);
  await onDataOf(application, async () => {
    const { issuer, clientId, clientSecret } = provider;
    const { version } = await readSettings("singleSignOn");
    const values = { issuer, clientId, clientSecret: seal(clientSecret), label: "Test Institute" };
    await saveSettings("singleSignOn", values, { version, by: "test", shown: { before: {}, after: { issuer } } });
  });
  const stop = async () => {
    await provider.stop();
    await application.stop();
  };
  return { application, origin, provider, stop };
}

/** The database and the secret are those that the environment names. */
async function onDataOf({ folder }: FreshApplication, run: () => Promise<void>): Promise<void> {
  const before = process.env["DATA_DIR"];
  process.env["DATA_DIR"] = folder;
  try {
    await withDatabase(run);
  } finally {
    if (before === undefined) delete process.env["DATA_DIR"];
    else process.env["DATA_DIR"] = before;
  }
}
