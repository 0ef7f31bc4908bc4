import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFrame } from "#components/layout/site-frame.tsx";
import { routing } from "#lib/i18n/routing.ts";
import "./globals.css";

// Every page reads the record as it stands; nothing is frozen when the application is built.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1b1f24" },
  ],
};

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({
    locale: hasLocale(routing.locales, locale) ? locale : routing.defaultLocale,
    namespace: "common",
  });
  return {
    title: { template: `%s · ${t("siteName")}`, default: t("siteName") },
    description: t("siteDescription"),
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col font-sans text-base antialiased">
        {/* Links need the language; no message is sent to the browser. */}
        <NextIntlClientProvider messages={null} formats={null}>
          <SiteFrame>{children}</SiteFrame>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
