import type { DeclarationKind, DomesticStepKind, ProcedureKind } from "#domain/entities/record.ts";
import type { Moved, Movement } from "#domain/movements/movement.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import { formatKnownDate } from "#lib/i18n/format-date.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type Translator, translator } from "#lib/i18n/translator.ts";

/** A movement in words. */
export interface MovementWords {
  readonly title: string;
  /** What the record says of it, its date, and why it was put right or taken out: a line each. */
  readonly lines: readonly string[];
}

/** What puts movements into words, in a language. */
export async function movementWords(locale: Locale): Promise<(movement: Movement) => MovementWords> {
  const t = await translator(locale);
  return (movement) => {
    const { change, moved, state, treaty, date, text, reason } = movement;
    const group = "kind" in moved ? "fact" : moved.entity;
    const title = t(`movements.titles.${group}.${change}`, {
      state: state.name,
      treaty: treaty?.code ?? "",
      name: nameOf(moved),
      what: whatIs(t, movement, locale),
    });
    const day = formatKnownDate(date, locale, "long");
    return {
      title,
      lines: [
        ...(text === null ? [] : [text]),
        day === "" ? t("movements.dateUnknown") : t("movements.date", { date: day }),
        ...(reason === null ? [] : [t("movements.reason", { reason })]),
      ],
    };
  };
}

function nameOf(moved: Moved): string {
  if ("ref" in moved) return moved.ref;
  return "title" in moved ? moved.title : "";
}

/** What was done or assessed, or what became of it. */
function whatIs(t: Translator, { moved, date }: Movement, locale: Locale): string {
  switch (moved.entity) {
    case "follow-up":
      return t(`ui.followUp.${moved.status}`);
    case "commitment":
      return t(`visits.promise.outcomes.${moved.outcome}`);
    case "recommendation":
    case "visit":
      return "";
    default: {
      const kind = kindOf(t, moved);
      const day = formatKnownDate(date, locale);
      return day === "" ? t("changes.fact.undated", { kind }) : t("changes.fact.dated", { kind, date: day });
    }
  }
}

function kindOf(t: Translator, { entity, kind }: Extract<Moved, { readonly kind: string }>): string {
  switch (entity) {
    case "action":
      return t(`ui.actions.${kind as ActionKind}`);
    case "declaration":
      return t(`treaties.declarations.kinds.${kind as DeclarationKind}`);
    case "procedure":
      return t(`treaties.procedures.kinds.${kind as ProcedureKind}`);
    case "domestic-step":
      return t(`timelines.steps.${kind as DomesticStepKind}`);
  }
}
