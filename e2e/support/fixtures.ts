import { test as base, expect, type Page } from "@playwright/test";

interface Fixtures {
  /** Says that the test provokes answers with these HTTP statuses, which would else fail it. */
  readonly expectHttpError: (...statuses: number[]) => void;
  /** What went wrong in the page; checked to be nothing when the test ends. */
  readonly pageProblems: readonly string[];
}

/** Playwright's test, which also fails on anything wrong that a person would not see: console, scripts, requests. */
export const test = base.extend<Fixtures & { readonly expectedStatuses: Set<number> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  expectedStatuses: async ({}, use) => {
    await use(new Set());
  },
  expectHttpError: async ({ expectedStatuses }, use) => {
    await use((...statuses) => {
      for (const status of statuses) expectedStatuses.add(status);
    });
  },
  pageProblems: [
    async ({ context, baseURL, javaScriptEnabled, expectedStatuses }, use) => {
      const problems: string[] = [];
      const isOurs = (url: string) => baseURL !== undefined && new URL(url).origin === new URL(baseURL).origin;
      context.on("page", (page) => {
        page.on("pageerror", (error) => problems.push(`script: ${error.stack ?? error.message}`));
      });
      context.on("console", (message) => {
        if (message.type() !== "error" && message.type() !== "warning") return;
        const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1];
        if (status !== undefined && expectedStatuses.has(Number(status))) return;
        problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on("response", (response) => {
        if (response.status() < 400 || !isOurs(response.url()) || expectedStatuses.has(response.status())) return;
        problems.push(`answer ${response.status()}: ${response.url()}`);
      });
      context.on("requestfailed", (request) => {
        // A browser with JavaScript switched off refuses to fetch scripts.
        if (!javaScriptEnabled && request.resourceType() === "script") return;
        // A page that is left takes its unfinished requests with it.
        const why = request.failure()?.errorText ?? "unknown";
        if (isOurs(request.url()) && why !== "net::ERR_ABORTED") problems.push(`request: ${request.url()} (${why})`);
      });
      await use(problems);
      expect(problems, "problems in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };
