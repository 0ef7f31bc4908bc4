import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { givesComplaints } from "#domain/declarations/procedure-catalogue.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The protocols to a treaty by which individuals can complain to its committee. */
export function complaintProtocols({ protocols }: Pick<TreatyPage, "protocols">): TreatyName[] {
  return protocols.filter(({ code }) => givesComplaints(code));
}

/** Says which protocol gives complaints under a treaty, where one does. */
export function ComplaintProtocols({
  page,
  link,
}: {
  readonly page: Pick<TreatyPage, "protocols">;
  readonly link: LinkView;
}) {
  const t = useTranslations("declarations.procedures");
  return complaintProtocols(page).map(({ code, slug, title }) => (
    <p key={code} className="mb-3 max-w-prose text-sm">
      {t.rich("byProtocol", {
        link: () => (
          <Link href={`${address(`/treaties/${slug}`, { ...link })}#procedures`} prefetch={false} className="link">
            {title}
          </Link>
        ),
      })}
    </p>
  ));
}
