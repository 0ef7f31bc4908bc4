import { z } from "zod";
import { StateResponse } from "#generated/prisma/enums.ts";
import { day, iso3, key, text } from "./columns.ts";
import { recommendation } from "./visit-schema.ts";

/** What one state asked of the state under review. What the whole review has in common stands with the review. */
const reviewRecommendation = recommendation
  .omit({ addressee: true, basis: true, made_on: true, symbol: true, sources: true })
  .extend({
    /** The state that recommends. */
    maker: iso3,
    response: z.enum(StateResponse).exclude(["none"]),
  });

/** An entry of reviews.yaml: a review of a state by other states. */
export const reviewEntry = z.strictObject({
  key,
  state: iso3,
  session: z.int().positive(),
  made_on: day,
  symbol: text,
  source: key,
  addressee: text,
  recommendations: z.array(reviewRecommendation),
});
export type ReviewEntry = z.infer<typeof reviewEntry>;
