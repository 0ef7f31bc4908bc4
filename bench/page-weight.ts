import { parseArgs } from "node:util";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../e2e/support/chromium.ts";
import { serveEmptyApp } from "./empty-app.ts";
import { percentile } from "./on-database.ts";

/**
 * What a first visit to a page sends, how it paints and how soon it answers, beside an empty page of the same framework.
 * Run beside a started application: node bench/page-weight.ts --url http://127.0.0.1:3000 [--runs 5] [--only /map]
 * Bytes are those that were sent, compressed by the server. Paint, layout shift and answers are with the processor slowed four
 * times, in a window of 1,440 by 900 pixels; medians.
 */

/** How somebody works with a page: a key that is pressed again and again where the focus is put. */
interface Work {
  readonly focus: string;
  readonly key: string;
}

const pages: readonly (readonly [path: string, work?: Work])[] = [
  ["/"],
  ["/states"],
  ["/states/kazakhstan"],
  ["/treaties/iccpr"],
  ["/map?treaty=ICCPR", { focus: "input[type=range]", key: "ArrowLeft" }],
  ["/map", { focus: "input[type=range]", key: "ArrowLeft" }],
  ["/matrix", { focus: "[role=grid] [tabindex='0']", key: "ArrowDown" }],
  ["/compare?states=KAZ,KGZ&within=central-asia"],
  ["/changes"],
  ["/ageing"],
  ["/visits/kaz-2003-ramcharan"],
  ["/recommendations"],
  ["/about"],
  ["/embed/map?treaty=ICCPR", { focus: "input[type=range]", key: "ArrowLeft" }],
];
const presses = 20;

const kinds = ["Document", "Stylesheet", "Script", "Font", "other"] as const;
type Kind = (typeof kinds)[number];

interface Measured {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Of each key, until what it does is painted; milliseconds. */
  readonly answers: readonly number[];
}

/** What was sent for a page, by kind, as the browser counts it. */
async function countBytes(session: CDPSession): Promise<Record<Kind, number>> {
  const bytes: Record<Kind, number> = { Document: 0, Stylesheet: 0, Script: 0, Font: 0, other: 0 };
  const typeOf = new Map<string, string>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => typeOf.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = typeOf.get(requestId) ?? "";
    bytes[kinds.find((kind) => kind === type) ?? "other"] += encodedDataLength;
  });
  return bytes;
}

interface Kept {
  shift: number;
  largest: number;
  answers: number[];
}

/** Watches from the start how a page paints. Answers shorter than 16 ms are not told of by browsers; they count as 16. */
function watch(): void {
  const kept = globalThis as unknown as Kept;
  Object.assign(kept, { shift: 0, largest: 0, answers: [] });
  const observe = (type: string, each: (entry: PerformanceEntry & { value: number }) => void, more: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) each(entry);
    }).observe({ type, buffered: true, ...more });
  observe("layout-shift", ({ value }) => {
    kept.shift += value;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    kept.largest = startTime;
  });
  observe(
    "event",
    ({ name, duration }) => {
      if (name === "keydown") kept.answers.push(duration);
    },
    { durationThreshold: 16 },
  );
}

async function workWith(page: Page, { focus, key }: Work): Promise<void> {
  await page.locator(focus).first().focus();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    // The next key comes when what this one did has been painted.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

async function measure(browser: Browser, url: string, work: Work | undefined): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "networkidle" });
  const sent = { ...bytes };
  const { firstPaint, largestPaint, shift } = await page.evaluate(() => {
    const { largest, shift } = globalThis as unknown as Kept;
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    return { firstPaint: first, largestPaint: largest, shift };
  });
  if (work !== undefined) await workWith(page, work);
  const told = await page.evaluate(() => (globalThis as unknown as Kept).answers);
  const answers =
    work === undefined ? [] : [...told, ...new Array<number>(Math.max(0, presses - told.length)).fill(16)];
  await context.close();
  return { bytes: sent, firstPaint, largestPaint, shift, answers };
}

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:3000" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
  },
});

async function medians(browser: Browser, url: string, work?: Work) {
  const all: Measured[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) all.push(await measure(browser, url, work));
  const of = (value: (one: Measured) => number) => percentile(all.map(value));
  return {
    kb: (kind: Kind) => of(({ bytes }) => bytes[kind]) / 1000,
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    shift: Math.max(...all.map(({ shift }) => shift)),
    answers: all.flatMap(({ answers }) => answers),
  };
}

const empty = await serveEmptyApp(process.cwd(), 3999);
const browser = await chromium.launch(findChromium());
try {
  const rows = [{ page: "(empty page)", ...(await medians(browser, empty.url)) }];
  for (const [path, work] of pages.filter(([one]) => values.only === undefined || one === values.only)) {
    rows.push({ page: path, ...(await medians(browser, new URL(path, values.url).href, work)) });
  }
  console.table(
    rows.map(({ page, kb, firstPaint, largestPaint, shift, answers }) => ({
      page,
      "HTML KB": kb("Document").toFixed(1),
      CSS: kb("Stylesheet").toFixed(1),
      JS: kb("Script").toFixed(1),
      fonts: kb("Font").toFixed(1),
      other: kb("other").toFixed(1),
      "all KB": kinds.reduce((sum, kind) => sum + kb(kind), 0).toFixed(0),
      "first paint ms": Math.round(firstPaint),
      largest: Math.round(largestPaint),
      shift: shift.toFixed(4),
      "a key ms": answers.length === 0 ? "" : percentile(answers),
      "95 %": answers.length === 0 ? "" : percentile(answers, 0.95),
    })),
  );
} finally {
  await browser.close();
  await empty.stop();
}
