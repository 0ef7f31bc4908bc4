import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AdminNav } from "#components/accounts/admin-nav.tsx";
import { denialOf } from "#domain/permissions/actor.ts";
import { pageActor } from "#lib/auth/page-actor.ts";

export async function generateMetadata() {
  return { robots: { index: false } };
}

/** The working pages. Each of them asks for its own operation too: a layout is not asked again between its pages. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const [actor, t] = await Promise.all([pageActor("workbench.open", "/admin"), getTranslations("accounts.admin")]);
  const items = [
    { href: "/admin", label: t("queue"), operation: "workbench.open" },
    { href: "/admin/acts/new", label: t("record"), operation: "act.draft" },
    { href: "/admin/records", label: t("records"), operation: "act.draft" },
    { href: "/admin/suggestions", label: t("suggestions"), operation: "workbench.open" },
    { href: "/admin/people", label: t("people"), operation: "people.manage" },
    { href: "/admin/keys", label: t("keys"), operation: "key.manage" },
    { href: "/admin/audit", label: t("audit"), operation: "audit.read" },
    { href: "/admin/outbox", label: t("outbox"), operation: "outbox.manage" },
    { href: "/admin/settings", label: t("settings"), operation: "settings.manage" },
    { href: "/account", label: t("account"), operation: "account.manage" },
  ] as const;
  return (
    <>
      <AdminNav label={t("nav")} items={items.filter(({ operation }) => denialOf(actor, operation) === null)} />
      {children}
    </>
  );
}
