import { afterAll, expect, test } from "vitest";
import { lastActs, type NextEvent, nextEvents } from "#domain/statistics/last-and-next.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { setPrisma } from "./prisma.ts";

/** What the dashboard says of a state's last act and of what comes next. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

async function profileOf(state: string, asAt: string) {
  const profile = await getStateProfile(state, { asAt, knownAt: null, locale: "en" });
  if (profile === null) throw new Error(`${state} is not known`);
  return profile;
}

const told = (events: readonly NextEvent[]) =>
  events.map((event) => [
    event.kind,
    event.kind === "promise" ? event.promise.ref : event.treaty.code,
    event.on,
    event.days,
  ]);

test("six days after the deposits both Covenants are to enter into force, and then the first report is due", async () => {
  const profile = await profileOf("KAZ", "2006-01-30");
  expect(lastActs(profile).map(({ treaty, action, days }) => [treaty.code, action.kind, days])).toEqual([
    ["ICESCR", "ratification", 6],
    ["ICCPR", "ratification", 6],
  ]);
  expect(told(nextEvents(profile))).toEqual([
    ["force", "ICESCR", "2006-04-24", 84],
    ["force", "ICCPR", "2006-04-24", 84],
    ["report", "ICCPR", "2007-04-24", 449],
  ]);
});

test("a withdrawal that was notified is told until the day on which it takes effect (case 8)", async () => {
  const told8 = async (asAt: string) => told(nextEvents(await profileOf("BLR", asAt)));
  expect(await told8("2023-01-01")).toContainEqual(["end", "ICCPR-OP1", "2023-02-08", 38]);
  expect(await told8("2023-02-08")).toEqual([]);
});

test("nothing comes next for a state whose acts have all taken effect", async () => {
  expect(nextEvents(await profileOf("KAZ", "2026-11-24"))).toEqual([]);
});
