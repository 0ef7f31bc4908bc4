import { z } from "zod";
import { optional, optionalDate, optionalDay, optionalUrl, required } from "../forms/fields.ts";

/** What is typed into the forms of sources, or sent to the interface. */

/** Where facts were read. Many facts can rest on one. */
export const documentSchema = z.strictObject(
  {
    title: required(500),
    publisher: optional(300),
    symbol: optional(200),
    url: optionalUrl(),
    readOn: optionalDay(),
    /** The day whose state of things it shows. */
    asAt: optionalDate(),
    note: optional(2000),
  },
  { error: "object" },
);
