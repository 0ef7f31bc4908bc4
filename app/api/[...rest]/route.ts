import { notFoundProblem } from "#lib/http/problem.ts";

/** Every other address of the interface: nothing is there, and it says where to look. */
export function GET(): Promise<Response> {
  return notFoundProblem("address", "");
}
