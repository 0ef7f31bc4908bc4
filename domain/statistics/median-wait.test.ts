import fc from "fast-check";
import { expect, test } from "vitest";
import { medianWait } from "./median-wait.ts";

const waits = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 40 });
const some = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 });

test("where nobody waits any more it is the middle one", () => {
  expect(medianWait([30, 10, 20], [])).toBe(20);
  expect(medianWait([40, 10, 30, 20], [])).toBe(20);
  expect(medianWait([], [])).toBeNull();
});

test("those who still wait make it longer, or leave it open", () => {
  expect(medianWait([10, 20, 30], [100])).toBe(20);
  expect(medianWait([10, 20, 30], [100, 100])).toBe(30);
  expect(medianWait([10, 20, 30], [100, 100, 100, 100])).toBeNull();
  expect(medianWait([], [5])).toBeNull();
});

test("one who began to wait lately says nothing of longer waits", () => {
  // At 10, one of three; the one who has waited 15 leaves; at 20, one of one.
  expect(medianWait([10, 20], [15])).toBe(20);
  expect(medianWait([10, 20, 30], [1])).toBe(20);
});

test("it is the wait of somebody who is done, and half are done by then where nobody waits", () => {
  fc.assert(
    fc.property(some, (done) => {
      const median = medianWait(done, []) ?? -1;
      expect(done).toContain(median);
      expect(done.filter((wait) => wait <= median).length * 2).toBeGreaterThanOrEqual(done.length);
      expect(done.filter((wait) => wait < median).length * 2).toBeLessThan(done.length);
    }),
  );
});

test("it is never shorter for those who wait longest than for those who are done alone", () => {
  fc.assert(
    fc.property(some, waits, (done, others) => {
      const longest = Math.max(...done);
      const alone = medianWait(done, []) ?? 0;
      const all = medianWait(
        done,
        others.map((wait) => wait + longest),
      );
      expect(all ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(alone);
    }),
  );
});
