import { createHash } from "node:crypto";
import { type ActValues, actFields } from "#domain/acts/act-values.ts";
import { type QueryValue, single } from "../page-query.ts";

/** What was typed into the form of an act, from the address that the form leads to. */
export function typedAct(query: Readonly<Record<string, QueryValue>>): ActValues {
  const entries = actFields.map((name) => [name, single(query[name])?.trim() || null] as const);
  return Object.fromEntries(entries) as unknown as ActValues;
}

/** The same from the fields of a form that was sent. */
export function sentAct(form: FormData): ActValues {
  const entries = actFields.map((name) => {
    const value = form.get(name);
    return [name, typeof value === "string" && value.trim() !== "" ? value.trim() : null] as const;
  });
  return Object.fromEntries(entries) as unknown as ActValues;
}

/** The act as the interface would be sent it, to be held against its schema. */
export function toActBody(
  values: ActValues,
  more: { readonly reason?: string | null; readonly acknowledged?: readonly string[] } = {},
) {
  return {
    state: values.participant ?? "",
    treaty: values.instrument ?? "",
    kind: values.act,
    date: values.date,
    effectiveDate: values.effectiveDate,
    announced: values.announced !== null,
    notification: values.notification,
    note: values.note,
    source: {
      title: values.sourceTitle ?? "",
      url: values.sourceUrl,
      symbol: values.sourceSymbol,
      readOn: values.sourceReadOn,
    },
    acknowledgedWarnings: [...(more.acknowledged ?? [])],
    reason: more.reason ?? null,
  };
}

/** Digest of what was sent, by which a key that is used for something else is found out. */
export function digestOf(body: unknown): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url");
}

/** Fields of a sent form as an address's query, so that a page can show them again. */
export function queryOf(values: ActValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
