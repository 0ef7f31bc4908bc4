import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Leads from the questions about one thing to all of them. */
export function AllQuestionsLink({ link }: { readonly link: LinkView }) {
  const t = useTranslations("questions");
  return (
    <p className="mt-4 text-sm">
      <Link
        href={address("/open-questions", { ...link })}
        prefetch={false}
        className="link inline-flex min-h-6 items-center"
      >
        {t("all")}
      </Link>
    </p>
  );
}
