import { type BadParameter, readParameter } from "./parameters.ts";

/** The two kinds of period that an address can ask for: of the world, by days, and of the record, by moments. */
const periods = [
  ["from", "to"],
  ["recordedFrom", "recordedTo"],
] as const;

/**
 * What is wrong with the period that an address asks for, its parameters being each well formed: it ends before it begins
 * (rule beforeStart), or it asks for a period of the world and of the record at once (rule onePeriod). Null where nothing is.
 */
export function badPeriod(params: URLSearchParams): BadParameter | null {
  for (const [first, last] of periods) {
    const [begin, end] = [readParameter(first, params), readParameter(last, params)];
    if (!("value" in begin && "value" in end)) continue;
    if (typeof begin.value === "string" && typeof end.value === "string" && end.value < begin.value) {
      return { field: last, rule: "beforeStart", value: params.get(last) ?? "" };
    }
  }
  const given = periods.map((names) => names.find((name) => (params.get(name) ?? "") !== ""));
  const [world, record] = given;
  if (world === undefined || record === undefined) return null;
  return { field: record, rule: "onePeriod", value: params.get(record) ?? "" };
}
