import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaysBack } from "#components/layout/ways-back.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type QueryValue, single } from "#lib/page-query.ts";
import { ruleValues } from "#lib/query/parameters.ts";
import common from "#messages/en/common.json";
import errors from "#messages/en/errors.json";

interface Props {
  readonly searchParams: Promise<{
    readonly field?: QueryValue;
    readonly rule?: QueryValue;
    readonly value?: QueryValue;
  }>;
}

type Field = keyof typeof common.badRequest.fields;
type Rule = keyof typeof errors.rules;

function isField(name: string): name is Field {
  return Object.hasOwn(common.badRequest.fields, name);
}

function isRule(name: string): name is Rule {
  return Object.hasOwn(errors.rules, name);
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.badRequest");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** An address with a parameter that breaks its rule: says which, what it must be, and where to go. */
export default async function BadRequestPage({ searchParams }: Props) {
  const [query, t, rules] = await Promise.all([
    searchParams,
    getTranslations("common.badRequest"),
    getTranslations("errors.rules"),
  ]);
  const name = (single(query.field) ?? "").slice(0, 60);
  const rule = single(query.rule) ?? "";
  const value = single(query.value)?.slice(0, 61);
  const field = isField(name) ? t(`fields.${name}`) : t("fields.other", { name });
  const must = isRule(rule) ? rules(rule, ruleValues) : t("rules.other");
  return (
    <>
      <PageHeader title={t("title")} answer={t("sentence", { field, rule: must })}>
        {value === undefined ? null : <p className="wrap-anywhere mt-3 text-ink-2">{t("given", { value })}</p>}
      </PageHeader>
      <WaysBack
        items={[
          { href: "/", label: t("withoutIt") },
          { href: "/states", label: t("states") },
          { href: "/treaties", label: t("treaties") },
          { href: "/recommendations", label: t("recommendations") },
        ]}
      />
    </>
  );
}
