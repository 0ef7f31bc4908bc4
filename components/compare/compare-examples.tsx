import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/i18n/navigation.ts";

const examples = {
  neighbours: { states: "KAZ,KGZ,UZB" },
  group: { states: "KAZ", within: "central-asia" },
  groups: { within: "cis,osce" },
} as const;

/** What can be compared, for a reader who has not chosen yet. */
export function CompareExamples({ link }: { readonly link: LinkView }) {
  const t = useTranslations("compare");
  return (
    <EmptyState title={t("try")}>
      <ul>
        {(["neighbours", "group", "groups"] as const).map((key) => (
          <li key={key}>
            <Link
              href={address("/compare", { ...examples[key], ...link })}
              prefetch={false}
              className="link inline-flex min-h-6 items-center"
            >
              {t(`examples.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
