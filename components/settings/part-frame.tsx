import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SettingsPage } from "#domain/settings/pages.ts";

/** Who changed something last, and when; null where nobody did. */
export type LastChange = { readonly by: string; readonly at: string } | null;

/** What a part of the settings was left by whom and when, in one line. */
export function LastChanged({ changed }: { readonly changed: LastChange }) {
  const t = useTranslations("settings");
  if (changed === null) return t("shipped");
  return t.rich("changed", { by: changed.by, moment: () => <Moment at={changed.at} /> });
}

/** A page of the settings: where it stands, what it is for, who left it so, its form. */
export function PartFrame({
  page,
  changed,
  children,
}: {
  readonly page: SettingsPage;
  readonly changed: LastChange;
  readonly children: ReactNode;
}) {
  const t = useTranslations("settings");
  const title = t(`parts.${page}.title`);
  return (
    <>
      <PageHeader
        title={title}
        answer={t(`parts.${page}.lead`)}
        breadcrumbs={[{ label: t("title"), href: "/admin/settings" }, { label: title }]}
      >
        <p className="wrap-anywhere mt-3 text-ink-2 text-sm">
          <LastChanged changed={changed} />
        </p>
      </PageHeader>
      {children}
    </>
  );
}
