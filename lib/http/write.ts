import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Actor, type Denial, denialOf } from "#domain/permissions/actor.ts";
import type { Operation } from "#domain/permissions/operations.ts";
import { type FieldError, perform } from "../action.ts";
import { actorOfKey } from "../auth/key-actor.ts";
import { ruleValues } from "../query/parameters.ts";
import { badParameters, problemResponse, unexpectedProblem } from "./problem.ts";
import { limitRequests } from "./rate-limit.ts";

/** Most bytes that a write may send. */
const largestBody = 64 * 1024;
/** RFC-style key: printable, without spaces at its ends. */
const keySchema = z.string().regex(/^[\x21-\x7e]{1,200}$/);

/** What a write of the interface was sent besides its body. */
export interface WriteRequest {
  readonly actor: Actor;
  readonly dryRun: boolean;
  /** The sender's own number for this write; null where it gave none. */
  readonly idempotencyKey: string | null;
}

const statusOf: Readonly<Record<Denial, number>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "second-factor-missing": 403,
  "scope-missing": 403,
};

/** 401 or 403: who sent it may not do this, and why. */
async function deniedProblem(denial: Denial): Promise<Response> {
  const [t, words] = await Promise.all([
    getTranslations({ locale: "en", namespace: "errors" }),
    getTranslations({ locale: "en", namespace: "interface" }),
  ]);
  const status = statusOf[denial];
  const response = problemResponse({ status, title: t("denied"), detail: words(`denied.${denial}`) });
  if (status === 401) response.headers.set("WWW-Authenticate", "Bearer");
  return response;
}

/** 422: fields that break their rule, or refusals of the law in words. */
export async function refusedProblem(
  errors: readonly { readonly field: string; readonly rule: string; readonly message?: string }[],
): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  const worded = errors.map(({ field, rule, message }) => ({
    field,
    rule,
    message: message ?? t(`rules.${rule as "day"}`, { ...ruleValues, field, value: "" }),
  }));
  const detail = worded.map(({ field, message }) => `${field}: ${message}`).join(" ");
  return problemResponse({ status: 422, title: t("refused"), detail, errors: worded });
}

/** Reads the body as JSON; the broken rule where it is none, or too large. */
async function readBody(request: Request): Promise<{ value: unknown } | { error: FieldError; status: number }> {
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > largestBody) return { error: { field: "body", rule: "tooLongField" }, status: 413 };
  const text = await request.text();
  if (text.length > largestBody) return { error: { field: "body", rule: "tooLongField" }, status: 413 };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: { field: "body", rule: "object" }, status: 400 };
  }
}

/**
 * The one way in which a write of the interface is answered: the number of requests, whose key it is and what it may do, the
 * parameters, the body by its schema, then the work. Nothing of the body is read for somebody who may not write.
 * @param run does the work and answers, or answers with a problem
 */
export async function answerWrite<Schema extends z.ZodType>(
  request: Request,
  {
    operation,
    previewOperation,
    schema,
  }: { readonly operation: Operation; readonly previewOperation?: Operation; readonly schema: Schema },
  run: (values: z.output<Schema>, sent: WriteRequest) => Promise<Response>,
): Promise<Response> {
  try {
    const found = await actorOfKey(request);
    const actor = found === "invalid" ? null : found;
    const limited = await limitRequests(request, actor);
    if (limited !== null) return limited;
    const params = new URL(request.url).searchParams;
    const dryRun = params.get("dryRun") === "1";
    const asked = dryRun && previewOperation !== undefined ? previewOperation : operation;
    const denial = denialOf(actor, asked);
    if (denial !== null || actor === null) return await deniedProblem(denial ?? "not-signed-in");
    const strange = [...new Set(params.keys())].filter((name) => name !== "dryRun");
    if (strange.length > 0) {
      return await badParameters(strange.map((field) => ({ field: field.slice(0, 60), rule: "unknown", value: "" })));
    }
    if (params.has("dryRun") && !dryRun) {
      return await badParameters([{ field: "dryRun", rule: "one", value: (params.get("dryRun") ?? "").slice(0, 60) }]);
    }
    const header = request.headers.get("idempotency-key");
    const key = header === null ? null : keySchema.safeParse(header);
    if (key !== null && !key.success) {
      return await badParameters([{ field: "Idempotency-Key", rule: "key", value: (header ?? "").slice(0, 60) }]);
    }
    const body = await readBody(request);
    if ("error" in body) {
      const { field, rule } = body.error;
      const response = await badParameters([{ field, rule, value: "" }]);
      return body.status === 413 ? new Response(response.body, { status: 413, headers: response.headers }) : response;
    }
    const performed = await perform(actor, asked, { schema, input: body.value }, (values) =>
      run(values, { actor, dryRun, idempotencyKey: key?.data ?? null }),
    );
    if (performed.outcome === "denied") return await deniedProblem(performed.denial);
    return performed.outcome === "invalid" ? await refusedProblem(performed.errors) : performed.result;
  } catch (error) {
    console.error(error);
    return await unexpectedProblem();
  }
}
