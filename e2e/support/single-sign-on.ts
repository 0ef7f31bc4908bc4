import { seal } from "#lib/settings/seal.ts";
import { startProvider, type TestProvider } from "#lib/testing/openid-provider.ts";
import { queryDatabase } from "./database.ts";
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
  const { issuer, clientId, clientSecret } = provider;
  const sealed = sealFor(application, clientSecret);
  const values = JSON.stringify({ issuer, clientId, clientSecret: sealed, label: "Test Institute" });
  // Not by the code of the application: the process of the test may be connected to another one.
  await queryDatabase(
    application.folder,
    `INSERT INTO setting (key, value, updated_at, updated_by) VALUES ('singleSignOn', '${values}', now(), 'test')`,
  );
  const stop = async () => {
    await provider.stop();
    await application.stop();
  };
  return { application, origin, provider, stop };
}

/** Seals a secret with the one that an application keeps in its folder. */
function sealFor({ folder }: FreshApplication, secret: string): string {
  const before = process.env["DATA_DIR"];
  process.env["DATA_DIR"] = folder;
  try {
    return seal(secret);
  } finally {
    if (before === undefined) delete process.env["DATA_DIR"];
    else process.env["DATA_DIR"] = before;
  }
}
