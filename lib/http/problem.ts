import { createTranslator } from "next-intl";
import { getTranslations } from "next-intl/server";
import { loadMessages } from "../i18n/messages.ts";
import { type BadParameter, ruleValues } from "../query/parameters.ts";

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly rule: string; readonly message: string }[];
}

/** An error of the interface, as RFC 9457 has it. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...problem }), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/** 400: which parameters break which rule. */
export async function badParameters(bad: readonly BadParameter[]): Promise<Response> {
  // The proxy answers with this too, where the translations of pages are not at hand.
  const t = createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "errors" });
  const errors = bad.map(({ field, rule, value }) => ({
    field,
    rule,
    message: t(`rules.${rule as "day"}`, { ...ruleValues, field, value }),
  }));
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join(" ");
  return problemResponse({ status: 400, title: t("badRequest"), detail, errors });
}

/** 404: nothing of that name. */
export async function notFoundProblem(
  kind: "state" | "treaty" | "participation" | "visit" | "recommendation" | "act" | "address",
  name: string,
): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  return problemResponse({
    status: 404,
    title: t("notFound"),
    detail: t(`unknown.${kind}`, { name: name.slice(0, 60) }),
  });
}

/** 410: what had this name was taken out of the record. */
export async function goneProblem(name: string): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  return problemResponse({ status: 410, title: t("gone"), detail: t("goneDetail", { name: name.slice(0, 200) }) });
}

/** 404: the interface is switched off for readers. */
export async function interfaceOffProblem(): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  return problemResponse({ status: 404, title: t("notFound"), detail: t("interfaceOff") });
}

/** 429: too much at once. @param wait seconds until the next request may pass */
export async function tooManyRequests(wait: number): Promise<Response> {
  // The proxy answers with this too, where the translations of pages are not at hand.
  const t = createTranslator({ locale: "en", messages: await loadMessages("en"), namespace: "errors" });
  const response = problemResponse({ status: 429, title: t("tooMany"), detail: t("tooManyDetail", { wait }) });
  response.headers.set("Retry-After", String(wait));
  return response;
}

/** 409: what was sent no longer fits what is on record. */
export async function conflictProblem(detail: string): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  return problemResponse({ status: 409, title: t("conflict"), detail });
}

/** 500: logged, and nothing of it told. */
export async function unexpectedProblem(): Promise<Response> {
  const t = await getTranslations({ locale: "en", namespace: "errors" });
  return problemResponse({ status: 500, title: t("unexpected"), detail: t("unexpectedDetail") });
}
