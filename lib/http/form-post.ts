import { badParameters } from "./problem.ts";
import { isSameOrigin } from "./same-origin.ts";

/** Most bytes that a form of a page may send, which is what Next.js takes too. */
const largestForm = 1024 * 1024;

/** What React writes for something that JSON cannot hold: a part of the form, a promise, undefined, an escaped dollar. */
const knownReference = /^\$(\$|K\d+$|@[\da-f]+$|F[\da-f]+$|undefined$|T$)/;

/** True for JSON in which every text that means something to React means something that a form of ours sends. */
function isWellFormed(text: string): boolean {
  try {
    return everyText(JSON.parse(text), (one) => !one.startsWith("$") || knownReference.test(one));
  } catch {
    return false;
  }
}

function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  if (typeof value === "string") return holds(value);
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every((one) => everyText(one, holds));
}

/** True where the fields that say which form was sent, and what it was shown with, are as a page of ours writes them. */
function namesItsForm(form: FormData): boolean {
  for (const [name, value] of form) {
    const part = /^\$ACTION_(?:REF_(\d+)|(\d+):(\d+))$/.exec(name);
    if (part === null) continue;
    if (typeof value !== "string") return false;
    if (part[1] !== undefined) {
      const about = form.get(`$ACTION_${part[1]}:0`);
      if (typeof about !== "string" || !isWellFormed(about)) return false;
      const { id, bound } = (JSON.parse(about) ?? {}) as { id?: unknown; bound?: unknown };
      if (typeof id !== "string" || (bound !== null && typeof bound !== "string")) return false;
      if (typeof bound === "string" && !form.has(`$ACTION_${part[1]}:${bound.slice(2)}`)) return false;
    } else if (!isWellFormed(value)) return false;
    else if (part[3] === "1" && !Array.isArray(JSON.parse(value))) return false;
  }
  return true;
}

/** The same for a form that was sent by the page's own script: its arguments are a list, the form's fields another part. */
function namesItsArguments(form: FormData): boolean {
  const list = form.get("0");
  return typeof list === "string" && isWellFormed(list) && Array.isArray(JSON.parse(list));
}

/**
 * What answers for a form that no page of this site can have sent, before Next.js reads it: one from elsewhere, one that is
 * too large, and one whose own fields were tampered with, which would else be an error of the server.
 * @param request sent by POST to a page; it stays readable
 * @returns null where the page may answer
 */
export async function badFormPost(request: Request): Promise<Response | null> {
  if (request.headers.has("origin") && !isSameOrigin(request.headers)) {
    const refused = await badParameters([{ field: "Origin", rule: "origin", value: "" }]);
    return new Response(refused.body, { status: 403, headers: refused.headers });
  }
  if (Number(request.headers.get("content-length") ?? "0") > largestForm) {
    const refused = await badParameters([{ field: "form", rule: "tooLongField", value: "" }]);
    return new Response(refused.body, { status: 413, headers: refused.headers });
  }
  const type = request.headers.get("content-type") ?? "";
  const byScript = request.headers.has("next-action");
  if (!type.startsWith("multipart/form-data")) {
    if (!byScript) return null;
    const text = await request.clone().text();
    return isWellFormed(text) && Array.isArray(JSON.parse(text)) ? null : badForm();
  }
  try {
    const form = await request.clone().formData();
    return (byScript ? namesItsArguments(form) : namesItsForm(form)) ? null : await badForm();
  } catch {
    return badForm();
  }
}

function badForm(): Promise<Response> {
  return badParameters([{ field: "form", rule: "form", value: "" }]);
}
