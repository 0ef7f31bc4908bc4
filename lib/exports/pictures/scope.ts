import { findNamed, type Scope } from "#data/find-named.ts";
import { badParameters } from "#lib/http/problem.ts";

/** What parameters narrow a picture or a calendar to, or a problem where nothing has a name that they give. */
export async function readScope(named: Parameters<typeof findNamed>[0]): Promise<Scope | Response> {
  const found = await findNamed(named);
  return found.ok ? found : badParameters([{ field: found.field, rule: "unknownName", value: found.name }]);
}
