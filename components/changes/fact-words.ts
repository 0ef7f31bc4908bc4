import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import type { ContentField, FactContent, FactEntity, FactVersion } from "#domain/changes/fact-versions.ts";
import type { DeclarationKind, DomesticStepKind, ProcedureKind } from "#domain/entities/record.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";

/** The kind of a fact in words. */
export function useFactKind(): (entity: FactEntity, kind: FactContent["kind"]) => string {
  const actions = useTranslations("ui.actions");
  const treaties = useTranslations("treaties");
  const steps = useTranslations("timelines.steps");
  return (entity, kind) => {
    switch (entity) {
      case "action":
        return actions(kind as ActionKind);
      case "declaration":
        return treaties(`declarations.kinds.${kind as DeclarationKind}`);
      case "procedure":
        return treaties(`procedures.kinds.${kind as ProcedureKind}`);
      case "domestic-step":
        return steps(kind as DomesticStepKind);
    }
  };
}

/** A fact in a few words: "Ratification, 24 Jan 2006". */
export function useFactTitle(): (fact: Pick<FactVersion, "entity" | "content">) => string {
  const t = useTranslations("changes.fact");
  const kindOf = useFactKind();
  const locale = useLocale();
  return ({ entity, content: { kind, date, effectiveOn } }) => {
    const words = kindOf(entity, kind);
    if (date.date !== null) return t("dated", { kind: words, date: formatKnownDate(date, locale) });
    return effectiveOn === null
      ? t("undated", { kind: words })
      : t("inEffect", { kind: words, date: formatDay(effectiveOn, locale) });
  };
}

/** What a version says in one field, in words; null where it says nothing. Sources are shown as such, not in words. */
export function useFieldText(): (
  entity: FactEntity,
  content: FactContent,
  field: Exclude<ContentField, "sources">,
) => string | null {
  const t = useTranslations("changes.fact");
  const locale = useLocale();
  const kindOf = useFactKind();
  return (entity, content, field) => {
    switch (field) {
      case "kind":
        return kindOf(entity, content.kind);
      case "kindBasis":
        return content.kindBasis === null ? null : t(`basis.${content.kindBasis}`);
      case "date":
        return formatKnownDate(content.date, locale) || null;
      case "ended":
        return content.ended === null ? null : formatKnownDate(content.ended, locale) || null;
      case "notBefore":
      case "effectiveOn":
      case "circulatedOn": {
        const day = content[field];
        return day === null ? null : formatDay(day, locale);
      }
      case "accepted":
        return content.accepted === null ? null : t(content.accepted ? "yes" : "no");
      case "sourcesAgreeing":
        return content.sourcesAgreeing === null ? null : String(content.sourcesAgreeing);
      case "article":
      case "reference":
      case "summary":
      case "note":
        return content[field];
    }
  };
}
