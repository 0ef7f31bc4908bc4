import type { ProviderProblem } from "./provider-problem.ts";

/**
 * Writes into the log what is wrong with the provider.
 * @returns what people are told: whether to try again later, or that an administrator has to see to it
 */
export function tellProblem({ fault, message }: ProviderProblem): "unreachable" | "unusable" {
  // One line of printable text, whatever the provider said.
  console.warn(`Single sign-on: ${fault}: ${message.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 200)}`);
  return fault === "unreachable" ? "unreachable" : "unusable";
}
