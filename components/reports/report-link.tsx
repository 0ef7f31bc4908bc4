import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** To the report that is made from a page. @param props.path address of the page, without language and query */
export function ReportLink({ path, link }: { readonly path: string; readonly link: LinkView }) {
  const t = useTranslations("reports");
  return (
    <Link
      href={address(`${path}/report`, { ...link })}
      prefetch={false}
      data-print="no"
      className="link inline-flex min-h-6 items-center text-sm"
    >
      {t("link")}
    </Link>
  );
}
