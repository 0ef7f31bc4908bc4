import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TreatyRules } from "#domain/treaty-law/rules.ts";
import { conditionWords, isSimple } from "./condition-words.ts";
import { delayValues } from "./explain-entry-into-force.ts";

function Clause({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[11rem_1fr]">
      <dt className="text-ink-2 text-sm sm:pt-0.5">{title}</dt>
      <dd className="max-w-prose space-y-1">{children}</dd>
    </div>
  );
}

function Denunciation({ clause }: { readonly clause: TreatyRules["denunciation"] }) {
  const t = useTranslations("treaties.clauses");
  switch (clause.kind) {
    case "no-clause":
      return <p>{t("noClause")}</p>;
    case "notice":
      return (
        <>
          <p>{t("notice", { ...delayValues(clause.delay), article: clause.article })}</p>
          {clause.notBeforeYears === null ? null : <p>{t("notBefore", { years: clause.notBeforeYears })}</p>}
        </>
      );
    case "terms":
      return (
        <p>
          {t("terms", {
            article: clause.article,
            first: clause.firstTermYears,
            further: clause.furtherTermYears,
            notice: clause.noticeMonths,
          })}
        </p>
      );
  }
}

/** When the treaty itself enters into force. */
function FirstEntry({ rules }: { readonly rules: TreatyRules }) {
  const t = useTranslations("treaties");
  const locale = useLocale();
  const { conditions, firstDelay, firstArticle } = rules.entryIntoForce;
  if (!isSimple(rules)) {
    return (
      <>
        <p>{t("conditions.first", { article: firstArticle, ...delayValues(firstDelay) })}</p>
        <ul className="list-disc space-y-1 pl-5">
          {conditions.map((condition) => (
            <li key={condition.kind}>{conditionWords(t, locale, condition)}</li>
          ))}
        </ul>
      </>
    );
  }
  return conditions.map((condition) =>
    condition.kind === "instruments" ? (
      <div key="instruments">
        <p>{t("clauses.instruments", { count: condition.count, article: firstArticle, ...delayValues(firstDelay) })}</p>
        {condition.countsOrganisations ? null : (
          <p className="text-ink-2 text-sm">{t("clauses.withoutOrganisations")}</p>
        )}
      </div>
    ) : (
      <p key="parent">{t("clauses.parentInForce")}</p>
    ),
  );
}

/** A treaty's final clauses in words: entry into force, later parties, who may join, denunciation. */
export function FinalClauses({ rules }: { readonly rules: TreatyRules }) {
  const t = useTranslations("treaties.clauses");
  const { entryIntoForce: force, joining } = rules;
  return (
    <dl className="divide-y divide-line border-line border-y">
      <Clause title={t("first")}>
        <FirstEntry rules={rules} />
      </Clause>
      <Clause title={t("later")}>
        <p>{t("laterParties", { ...delayValues(force.laterDelay), article: force.laterArticle })}</p>
      </Clause>
      <Clause title={t("joining")}>
        <p>
          {t("joinBy", {
            article: joining.article,
            how: !joining.signature ? "accession" : joining.ratificationNeedsSignature ? "signature" : "either",
          })}
        </p>
        {joining.consent === "parent-parties" ? <p>{t("parentParties")}</p> : null}
        {joining.signing === "parent-signatories" ? <p>{t("parentSignatories")}</p> : null}
      </Clause>
      <Clause title={t("denunciation")}>
        <Denunciation clause={rules.denunciation} />
      </Clause>
    </dl>
  );
}
