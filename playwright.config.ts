import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { freePort } from "#lib/database/ports.ts";
import { findChromium } from "./e2e/support/chromium.ts";

// Every worker reads this file again: what is chosen once is handed to them in the environment.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["E2E_DATA_DIR"] ??= makeDataDir();
const launchOptions = findChromium();
process.env["PLAYWRIGHT_CHROMIUM_PATH"] = launchOptions.executablePath;
const address = `http://127.0.0.1:${process.env["E2E_PORT"]}`;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 0,
  // A page takes a second; a machine that others use too takes its time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter:
    process.env["E2E_REPORT"] === undefined ? "list" : [["list"], ["json", { outputFile: process.env["E2E_REPORT"] }]],
  use: {
    baseURL: address,
    browserName: "chromium",
    launchOptions,
    locale: "en-GB",
    // Half a day ahead of UTC, where a date that passes through a time zone shows.
    timezoneId: "Pacific/Auckland",
    // A trace of every test takes a fifth of the processor time; of one that failed, playwright test --trace on makes it.
    trace: "off",
    screenshot: "only-on-failure",
  },
  webServer: {
    // The program that npm start runs, on a database of its own.
    command: `"${process.execPath}" --disable-warning=DeprecationWarning scripts/start.ts`,
    url: `${address}/healthz`,
    env: { PORT: process.env["E2E_PORT"], HOST: "127.0.0.1", DATA_DIR: process.env["E2E_DATA_DIR"], DATABASE_URL: "" },
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});

function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "tracker-e2e-"));
  // PostgreSQL's own user, where root runs the tests, has to pass through.
  chmodSync(folder, 0o711);
  // Only this process made it, and only when it ends has the application let go of it.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
