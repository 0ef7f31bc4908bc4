import { type Denial, denialOf } from "#domain/permissions/actor.ts";
import type { Operation } from "#domain/permissions/operations.ts";
import { signedInWith } from "./session-actor.ts";

/** What a part of the working pages is for; a part that is not named here needs no more than to open them. */
const partOperations: Readonly<Record<string, Operation>> = {
  people: "people.manage",
  keys: "key.manage",
  audit: "audit.read",
  settings: "settings.manage",
  outbox: "outbox.manage",
};

/**
 * Why a page may not be shown to whoever sent these headers; null where it may. The pages ask again by themselves: this
 * is asked first because only what answers before a page can answer with the right status.
 * @param parts the parts of the address after its language
 */
export async function pageDenial([section, part]: readonly string[], headers: Headers): Promise<Denial | null> {
  if (section !== "admin" && section !== "account") return null;
  const actor = (await signedInWith(headers))?.actor ?? null;
  if (section === "account") return denialOf(actor, "account.manage");
  return denialOf(actor, "workbench.open") ?? denialOf(actor, partOperations[part ?? ""] ?? "workbench.open");
}
