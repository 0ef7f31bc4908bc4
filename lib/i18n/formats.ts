import type { Formats } from "next-intl";

/** Named formats of numbers and days, the same on every page. */
export const formats = {
  dateTime: {
    day: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
    longDay: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  },
  number: {
    whole: { maximumFractionDigits: 0 },
  },
} as const satisfies Formats;
