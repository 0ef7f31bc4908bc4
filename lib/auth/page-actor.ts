import { notFound, redirect } from "next/navigation";
import { type Actor, denialOf } from "#domain/permissions/actor.ts";
import type { Operation } from "#domain/permissions/operations.ts";
import { currentActor } from "./current-actor.ts";
import { accountSetUp, signInFor } from "./paths.ts";

/**
 * Who asks for a page of the workbench, who may do what the page is for. Everybody else is led away and nothing after this
 * runs: to signing in, to setting up a second factor, or to nothing. The proxy has said the same before, with its status.
 * @param path the page's own path, which signing in leads back to
 */
export async function pageActor(operation: Operation, path: string): Promise<Actor> {
  const actor = await currentActor();
  const denial = denialOf(actor, operation);
  if (actor === null || denial === "not-signed-in") redirect(signInFor(path));
  if (denial === "second-factor-missing") redirect(accountSetUp);
  if (denial !== null) notFound();
  return actor;
}
