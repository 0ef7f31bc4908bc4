import { useTranslations } from "next-intl";
import { useMomentText } from "#components/ui/moment.tsx";
import type { ActValues } from "#domain/acts/act-values.ts";
import { type ActionKind, actionKinds } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface Line {
  readonly id: string;
  readonly values: ActValues;
  readonly corrects: string | null;
  readonly author: { readonly name: string };
  readonly status: "open" | "returned" | "published" | "withdrawn";
  readonly updatedAt: string;
}

/** Drafts, a line each: what it is about, whose it is, how it stands. */
export function DraftLines({ drafts }: { readonly drafts: readonly Line[] }) {
  const t = useTranslations("acts.drafts");
  const kinds = useTranslations("ui.actions");
  const momentText = useMomentText();
  if (drafts.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  const kindOf = (act: string | null) =>
    (actionKinds as readonly string[]).includes(act ?? "") ? kinds(act as ActionKind) : "–";
  return (
    <ol className="max-w-prose space-y-2">
      {drafts.map(({ id, values, corrects, author, status, updatedAt }) => (
        <li key={id}>
          <Link href={`/admin/drafts/${id}`} prefetch={false} className="link">
            {t("line", {
              state: values.participant ?? "?",
              treaty: values.instrument ?? "?",
              act: kindOf(values.act),
            })}
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
