import type { useTranslations } from "next-intl";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { isReducedDate, knownDate } from "#domain/dates/calendar-date.ts";
import { type ActionKind, actionKinds } from "#domain/treaty-law/actions.ts";
import type { Finding } from "#domain/treaty-law/check-findings.ts";

/** Translators that the words of a finding draw on. */
export interface FindingTranslators {
  readonly checks: ReturnType<typeof useTranslations<"checks">>;
  readonly kinds: ReturnType<typeof useTranslations<"ui.actions">>;
}

/** A refusal or warning in words; pages and interface say it alike. */
export function findingWords(
  { checks, kinds }: FindingTranslators,
  locale: string,
  group: "refusals" | "warnings",
  finding: Finding,
): string {
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [
      name,
      name === "value"
        ? value
        : (actionKinds as readonly string[]).includes(value)
          ? kinds(value as ActionKind)
          : isReducedDate(value)
            ? formatKnownDate(knownDate(value), locale)
            : value,
    ]),
  );
  const key = `${group}.${finding.rule}` as "refusals.not-a-date";
  return checks(key, { ...(values as { value: string }), article: finding.article ?? "" });
}
