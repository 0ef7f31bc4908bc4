import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("turns come one after another, in the order in which they were asked for", async () => {
  const place = oneAtATime();
  const [first, second, third] = [place(), place(), place()];
  const order: string[] = [];
  const asked = [second.turn(), first.turn(), third.turn()].map((turn, index) =>
    turn.then((has) => order.push(`${index} ${has}`)),
  );
  await asked[0];
  expect(order).toEqual(["0 true"]);
  second.leave();
  await asked[1];
  expect(order).toEqual(["0 true", "1 true"]);
  first.leave();
  await asked[2];
  expect(order).toEqual(["0 true", "1 true", "2 true"]);
});

test("whoever leaves while it waits has no turn, and holds nobody up", async () => {
  const place = oneAtATime();
  const [first, second, third] = [place(), place(), place()];
  await first.turn();
  const [gone, next] = [second.turn(), third.turn()];
  second.leave();
  first.leave();
  expect(await gone).toBe(false);
  expect(await next).toBe(true);
});
