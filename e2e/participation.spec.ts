import { expectAccessibleInBothThemes } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** Where one state stands under one treaty, and why: in words on the page, as data in the interface. */

interface Answer {
  readonly participation: {
    readonly status: string;
    readonly uncertain: boolean;
    readonly withdrawal: { readonly effectiveOn: string } | null;
    readonly entryIntoForce: { readonly date: string | null } | null;
    readonly why: readonly {
      readonly kind: string;
      readonly text: string;
      readonly article: string | null;
      readonly effectiveOn: string | null;
      readonly act: { readonly id: string; readonly kind: string } | null;
      readonly because: string | null;
    }[];
  };
  readonly periods: readonly { readonly status: string; readonly from: string | null }[];
  readonly actions: readonly { readonly id: string; readonly kind: string; readonly sources: readonly unknown[] }[];
}

const readers = test.extend<{ readonly ask: (path: string) => Promise<Answer> }>({
  ask: async ({ request }, use) => {
    await use(async (path) => {
      const response = await request.get(`/api/v1/states/${path}`);
      expect(response.status(), path).toBe(200);
      return (await response.json()) as Answer;
    });
  },
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("from the state's page “why?” leads to the acts, the rule and the arithmetic", async ({ page }) => {
    await page.goto("/states/kazakhstan");
    await page.getByRole("link", { name: "why? : ICCPR", exact: true }).click();
    await expect(page).toHaveURL(/\/states\/kazakhstan\/iccpr$/);
    const main = page.getByRole("main");
    await expect(main).toContainText("Party since 24 April 2006.");
    await expect(main).toContainText("It signed on 2 Dec 2003 (art. 48).");
    await expect(main).toContainText("deposited 24 Jan 2006 + 3 months, art. 49(2)");
    await expect(main).toContainText("Law No. 91");
  });
});

test("a code and a number of the Treaty Collection lead to the same page", async ({ page }) => {
  await page.goto("/states/KAZ/IV-4?asAt=2003-03-11");
  await expect(page).toHaveURL(/\/states\/kazakhstan\/iccpr\?asAt=2003-03-11$/);
  await expect(page.getByRole("main")).toContainText("On 11 March 2003: no action on record.");
});

test("a state or treaty that nobody knows is not found, on the page and in the interface", async ({
  page,
  request,
  expectHttpError,
}) => {
  expectHttpError(404);
  expect((await page.goto("/states/kazakhstan/nonsense"))?.status()).toBe(404);
  expect((await page.goto("/states/atlantis/iccpr"))?.status()).toBe(404);
  expect((await request.get("/api/v1/states/KAZ/NONSENSE")).status()).toBe(404);
});

for (const path of [
  "/states/kazakhstan/iccpr",
  "/states/belarus/iccpr-op1?asAt=2023-01-01",
  "/states/dominica/ced?asAt=2019-03-01",
]) {
  test(`${path} is accessible in light and dark, and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: phone, height: 800 });
    await page.goto(path);
    await expectAccessibleInBothThemes(page);
    await expectNoSidewaysScroll(page, [phone]);
  });
}

readers(
  "case 1: every step of Kazakhstan's status under the ICCPR is data, each act with its sources",
  async ({ ask }) => {
    const { participation, periods, actions } = await ask("KAZ/ICCPR?asAt=2010-01-01");
    expect(participation.why.map(({ kind }) => kind)).toEqual(["signed", "consented", "in-force"]);
    expect(participation.why.at(-1)).toMatchObject({ article: "49(2)", effectiveOn: "2006-04-24" });
    expect(periods.map(({ status, from }) => [status, from])).toEqual([
      ["none", null],
      ["signatory", "2003-12-02"],
      ["contracting", "2006-01-24"],
      ["party", "2006-04-24"],
    ]);
    const cited = new Map(actions.map((action) => [action.id, action.sources.length]));
    for (const { act } of participation.why) expect(cited.get(act?.id ?? "")).toBeGreaterThan(0);
  },
);

readers(
  "case 7: Trinidad and Tobago leaves, rejoins on that day, and leaves again (ICCPR-OP1 art. 12)",
  async ({ ask }) => {
    const on = async (day: string) => (await ask(`TTO/ICCPR-OP1?asAt=${day}`)).participation.status;
    expect([await on("1998-08-25"), await on("1998-08-26"), await on("1998-11-26"), await on("2000-06-27")]).toEqual([
      "party",
      "contracting",
      "party",
      "former-party",
    ]);
  },
);

readers("case 8: Belarus is a party on 1 January 2023 and says when it leaves (ICCPR-OP1 art. 12)", async ({ ask }) => {
  const { participation } = await ask("BLR/ICCPR-OP1?asAt=2023-01-01");
  expect(participation).toMatchObject({ status: "party", withdrawal: { effectiveOn: "2023-02-08" } });
  expect(participation.why.at(-1)).toMatchObject({ kind: "withdrawal-pending", article: "12" });
});

readers("case 9: North Korea's notification of 1997 is shown and has no effect (ICCPR)", async ({ ask }) => {
  const { participation } = await ask("PRK/ICCPR");
  expect(participation.status).toBe("party");
  expect(participation.why.at(-1)).toMatchObject({
    kind: "without-effect",
    because: "by-kind",
    act: { kind: "notification-without-effect" },
  });
});

readers(
  "case 11: Czechoslovakia was a party until its last day, its successors from the next (ICCPR)",
  async ({ ask }) => {
    const on = async (path: string) => (await ask(path)).participation.status;
    expect(await on("CSK/ICCPR?asAt=1992-12-31")).toBe("party");
    expect(await on("CSK/ICCPR?asAt=1993-01-01")).toBe("none");
    expect(await on("CZE/ICCPR?asAt=1992-12-31")).toBe("none");
    expect(await on("CZE/ICCPR?asAt=1993-01-01")).toBe("party");
    expect(await on("SVK/ICCPR?asAt=1993-01-01")).toBe("party");
    expect(await on("YUG/ICCPR?asAt=1980-01-01")).toBe("party");
    expect(await on("SRB/ICCPR?asAt=1992-04-27")).toBe("party");
  },
);

readers(
  "case 15: the Russian Federation is a signatory of the CTBT again since it took its ratification back",
  async ({ ask }) => {
    const on = async (day: string) => (await ask(`RUS/CTBT?asAt=${day}`)).participation.status;
    expect([await on("2023-01-01"), await on("2024-01-01")]).toEqual(["contracting", "signatory"]);
    expect((await ask("RUS/CTBT")).participation.why.at(-1)).toMatchObject({ kind: "consent-withdrawn" });
  },
);

readers(
  "case 16: Albania is bound with the Paris Agreement, Afghanistan thirty days after its deposit",
  async ({ ask }) => {
    const since = async (state: string) => (await ask(`${state}/PARIS`)).participation.entryIntoForce?.date;
    expect([await since("ALB"), await since("AFG")]).toEqual(["2016-11-04", "2017-03-17"]);
  },
);

readers(
  "case 17: a status between the first and the last day of a year that is all we know is uncertain",
  async ({ ask }) => {
    const { participation } = await ask("DMA/CED?asAt=2019-03-01");
    expect(participation.uncertain).toBe(true);
    expect(participation.why.map(({ kind }) => kind)).toContain("imprecise");
  },
);

readers(
  "case 19: Guyana's missing consent is named, and South Africa's rescission changes nothing",
  async ({ ask }) => {
    const guyana = await ask("GUY/ICCPR-OP1");
    expect(guyana.participation.why.map(({ kind }) => kind)).toContain("consent-missing");
    const southAfrica = await ask("ZAF/ROME");
    expect(southAfrica.participation.status).toBe("party");
    expect(southAfrica.participation.why.at(-1)).toMatchObject({ because: "nothing-to-rescind" });
    expect((await ask("GMB/ROME?asAt=2018-01-01")).participation.status).toBe("party");
  },
);

test("the treaties say how far their conditions have come: a number and a share, and named states", async ({
  request,
}) => {
  const force = async (code: string) => {
    const { treaty } = (await (await request.get(`/api/v1/treaties/${code}`)).json()) as {
      treaty: {
        entryIntoForce: { computed: string | null; conditions: { kind: string; met: boolean; missing?: string[] }[] };
      };
    };
    return treaty.entryIntoForce;
  };
  expect(await force("PARIS")).toMatchObject({
    computed: "2016-11-04",
    conditions: [
      { kind: "instruments", met: true },
      { kind: "share", met: true },
    ],
  });
  const ctbt = await force("CTBT");
  expect(ctbt.computed).toBeNull();
  expect(ctbt.conditions[0]?.missing).toHaveLength(9);
});
