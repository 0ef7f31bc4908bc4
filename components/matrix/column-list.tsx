import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The treaties that have a column, each by its code and its title, with the way to its page. */
export function ColumnList({ treaties, link }: { readonly treaties: readonly TreatyName[]; readonly link: LinkView }) {
  const t = useTranslations("matrix");
  return (
    <Disclosure summary={t("columns")}>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[10rem_1fr]">
        {treaties.map(({ code, slug, title }) => (
          <div key={code} className="contents">
            <dt className="font-semibold">{code}</dt>
            <dd>
              <Link
                href={address(`/treaties/${slug}`, { ...link })}
                prefetch={false}
                className="link-quiet inline-block min-h-6"
              >
                {title}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
