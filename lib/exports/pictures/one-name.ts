import { badParameters } from "#lib/http/problem.ts";

/** A problem where one of some parameters, of which a picture shows one name alone, gives several; null where none does. */
export function severalNames(named: Readonly<Record<string, readonly string[] | undefined>>): Promise<Response> | null {
  const several = Object.entries(named).find(([, names = []]) => names.length > 1);
  if (several === undefined) return null;
  const [field, names = []] = several;
  return badParameters([{ field, rule: "once", value: names.join(", ") }]);
}
