import { useTranslations } from "next-intl";
import { useMomentText } from "#components/ui/moment.tsx";
import type { Draft } from "#domain/drafts/draft.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import { type ActionKind, actionKinds } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What a draft is about, as short as it can be said. */
function aboutOf(values: FormValues): string {
  const named = ["state", "treaty", "visit", "recommendation", "title", "code", "iso3"];
  const said = named.flatMap((name) => values[name]?.slice(0, 80) || []);
  return said.length === 0 ? "?" : said.slice(0, 2).join(", ");
}

/** Drafts, a line each: what it is about, whose it is, how it stands. */
export function DraftLines({ drafts }: { readonly drafts: readonly Draft[] }) {
  const t = useTranslations("acts.drafts");
  const kinds = useTranslations("ui.actions");
  const records = useTranslations("records.kinds");
  const momentText = useMomentText();
  if (drafts.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  const kindOf = (act: string | null) =>
    (actionKinds as readonly string[]).includes(act ?? "") ? kinds(act as ActionKind) : "–";
  return (
    <ol className="max-w-prose space-y-2">
      {drafts.map(({ id, corrects, author, status, updatedAt, ...draft }) => (
        <li key={id}>
          <Link href={`/admin/drafts/${id}`} prefetch={false} className="link">
            {draft.kind === "action"
              ? t("line", {
                  state: draft.values.participant ?? "?",
                  treaty: draft.values.instrument ?? "?",
                  act: kindOf(draft.values.act),
                })
              : t("recordLine", { kind: records(`${draft.kind}.name`), about: aboutOf(draft.values) })}
          </Link>
          <span className="block text-ink-2 text-sm">
            {corrects === null ? "" : `${t("correction")} · `}
            {t("status", { status })} · {t("by", { name: author.name, date: momentText(updatedAt) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
