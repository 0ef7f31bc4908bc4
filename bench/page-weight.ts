import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../e2e/support/chromium.ts";
import { serveEmptyApp } from "./empty-app.ts";

/**
 * What a first visit to a page sends and how it paints, beside an empty page of the same framework.
 * Run beside a started application: node bench/page-weight.ts --url http://127.0.0.1:3000
 * Scripts marked nomodule (polyfills for old browsers, which Chromium does not load) are left out. Sizes are gzipped here,
 * so that they do not turn on what a server chooses. Paint is with the processor slowed four times; medians of five.
 */

const paths = [
  "/",
  "/states",
  "/states/kazakhstan",
  "/treaties/iccpr",
  "/visits/kaz-2003-ramcharan",
  "/recommendations",
  "/about",
];
const runs = 5;

interface Weight {
  readonly js: number;
  readonly css: number;
  readonly html: number;
  readonly font: number;
  readonly firstPaint: number;
  readonly shift: number;
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const sizes = { script: 0, stylesheet: 0, document: 0, font: 0 };
  const measured: Promise<void>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (!(type in sizes)) return;
    measured.push(
      response.body().then((body) => {
        const size = type === "font" ? body.length : gzipSync(body).length;
        sizes[type as keyof typeof sizes] += size;
      }),
    );
  });
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { shift: number };
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) kept.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(measured);
  const { firstPaint, shift } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    shift: (globalThis as unknown as { shift: number }).shift,
  }));
  await context.close();
  return { js: sizes.script, css: sizes.stylesheet, html: sizes.document, font: sizes.font, firstPaint, shift };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function medians(browser: Browser, url: string): Promise<Weight> {
  const all: Weight[] = [];
  for (let run = 0; run < runs; run++) all.push(await weigh(browser, url));
  const of = (key: keyof Weight) => median(all.map((one) => one[key]));
  return {
    js: of("js"),
    css: of("css"),
    html: of("html"),
    font: of("font"),
    firstPaint: of("firstPaint"),
    shift: of("shift"),
  };
}

const { values } = parseArgs({ options: { url: { type: "string", default: "http://127.0.0.1:3000" } } });
const empty = await serveEmptyApp(process.cwd(), 3999);
const browser = await chromium.launch(findChromium());
try {
  const floor = await medians(browser, empty.url);
  const rows = [{ page: "(empty page)", weight: floor }];
  for (const path of paths) rows.push({ page: path, weight: await medians(browser, new URL(path, values.url).href) });
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  console.table(
    rows.map(({ page, weight }) => ({
      page,
      "JS KB": kb(weight.js),
      "JS over empty KB": kb(weight.js - floor.js),
      "CSS KB": kb(weight.css),
      "HTML KB": kb(weight.html),
      "fonts KB": kb(weight.font),
      "first paint ms": Math.round(weight.firstPaint),
      "layout shift": weight.shift.toFixed(4),
    })),
  );
} finally {
  await browser.close();
  await empty.stop();
}
