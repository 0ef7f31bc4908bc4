import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** How often each property is tried, and from which seed; null: another one each time, printed where it fails. */
    propertyRuns: number;
    propertySeed: number | null;
  }
}

const seed = inject("propertySeed");
fc.configureGlobal({ numRuns: inject("propertyRuns"), ...(seed === null ? {} : { seed }) });
