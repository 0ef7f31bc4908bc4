import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

const systemBrowsers = [
  // Without the windows of a desk, which nobody sees here, a new browser and its page take half the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * How to launch a Chromium: the one that PLAYWRIGHT_CHROMIUM_PATH names, the system's, Playwright's own download, or
 * else Debian's, which is installed where this is root.
 * @throws Error in one sentence where there is none and none can be installed
 */
export function findChromium(): LaunchOptions & { readonly executablePath: string } {
  const executablePath = named() ?? systemBrowsers.find(existsSync) ?? downloaded() ?? install();
  return {
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Chromium's sandbox refuses to start as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
}

function named(): string | undefined {
  const path = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`There is no browser at ${path}, which PLAYWRIGHT_CHROMIUM_PATH names.`);
  return path;
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install(): string {
  if (process.getuid?.() === 0) {
    console.log("Installing Chromium for the browser tests …");
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    for (const name of ["chromium-headless-shell", "chromium"]) {
      spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", name], {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
      const path = systemBrowsers.find(existsSync);
      if (path !== undefined) return path;
    }
  }
  throw new Error(
    "The browser tests need Chromium: install it (as root: apt-get install chromium), or set PLAYWRIGHT_CHROMIUM_PATH.",
  );
}
