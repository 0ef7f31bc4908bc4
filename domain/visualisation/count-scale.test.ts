import fc from "fast-check";
import { expect, test } from "vitest";
import { countScale } from "./count-scale.ts";

test("no count leaves the plot, a greater one is never lower, and lines stand at whole counts", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (most, some) => {
      const { y, ticks } = countScale(most, 200);
      const count = Math.min(some, most);
      expect(y(0)).toBe(200);
      expect(y(most)).toBeGreaterThanOrEqual(0);
      expect(y(most)).toBeLessThanOrEqual(y(count));
      expect(ticks.every((tick) => Number.isInteger(tick.count) && tick.y >= 0 && tick.y <= 200)).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
    }),
  );
});
