import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import type { Finding } from "#domain/treaty-law/check-findings.ts";
import { findingWords } from "./finding-words.ts";

/** The kinds of act that cannot be recorded from where the state stands, each with the rule that stands against it. */
export function RefusedKinds({
  kinds,
}: {
  readonly kinds: readonly { readonly kind: ActionKind; readonly refusal: Finding | null }[];
}) {
  const t = useTranslations("acts.new");
  const checks = useTranslations("checks");
  const words = useTranslations("ui.actions");
  const locale = useLocale();
  const refused = kinds.flatMap(({ kind, refusal }) => (refusal === null ? [] : [{ kind, refusal }]));
  if (refused.length === 0) return null;
  return (
    <div className="mt-4">
      <Disclosure summary={t("notAllowed")}>
        <ul className="max-w-prose list-disc space-y-1 pl-5 text-sm">
          {refused.map(({ kind, refusal }) => (
            <li key={kind}>
              <span className="font-semibold">{words(kind)}</span>
              {`: ${findingWords({ checks, kinds: words }, locale, "refusals", refusal)}`}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
