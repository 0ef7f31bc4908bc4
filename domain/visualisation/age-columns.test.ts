import { expect, test } from "vitest";
import { ageing } from "../statistics/age-classes.ts";
import { ageColumns } from "./age-columns.ts";

const on = (day: string, count: number) => ({ earliest: day, latest: day, count });

test("columns stand beside each other, as high as their counts, with what is uncertain at their heads", () => {
  const { columns, height } = ageColumns(
    ageing([on("2026-01-01", 10), { earliest: "2016-01-01", latest: "2016-12-31", count: 5 }], "2026-11-26"),
  );
  expect(columns).toHaveLength(8);
  expect(columns[0]).toMatchObject({ count: 10, top: 0, certainTop: 0 });
  expect(columns[3]).toMatchObject({ count: 5, top: height / 2, certainTop: height });
  for (const [index, column] of columns.entries()) {
    expect(column.x).toBeGreaterThanOrEqual(
      index === 0 ? 0 : (columns[index - 1]?.x ?? 0) + (columns[index - 1]?.width ?? 0),
    );
    expect(column.x + column.width).toBeLessThanOrEqual(1);
  }
});

test("those whose age nobody knows have a column of their own, nothing of it certain", () => {
  const { columns, height } = ageColumns(ageing([{ earliest: null, latest: null, count: 4 }], "2026-11-26"));
  expect(columns).toHaveLength(9);
  expect(columns.at(-1)).toMatchObject({ of: null, count: 4, top: 0, certainTop: height });
});
