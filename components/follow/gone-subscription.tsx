import { useTranslations } from "next-intl";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What stands in the place of a subscription that an address does not open, or no longer. */
export function GoneSubscription() {
  const t = useTranslations("subscriptions.gone");
  return <PageHeader title={t("title")} answer={t("text")} />;
}
