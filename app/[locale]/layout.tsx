import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFrame } from "#components/layout/site-frame.tsx";
import { accentSheet } from "#domain/settings/accent-sheet.ts";
import { embeddedHeader } from "#lib/http/embedding.ts";
import { routing } from "#lib/i18n/routing.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { siteName } from "#lib/settings/site-name.ts";
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

/** Latin letters are in every title and text: their files are asked for with the page, so that nothing moves when they come. */
const fonts = [
  new URL("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url).href,
  new URL("@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2", import.meta.url).href,
];

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const [t, name, { features }] = await Promise.all([
    getTranslations({ locale: known, namespace: "common" }),
    siteName(known),
    publicSettings(),
  ]);
  return {
    title: { template: `%s · ${name}`, default: name },
    description: t("siteDescription"),
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
    ...(features.values.indexing ? {} : { robots: { index: false } }),
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const [{ site, features, brand, logo }, name, asked] = await Promise.all([
    publicSettings(),
    siteName(locale),
    headers(),
  ]);
  const { contactEmail, contactAddress } = site.values;
  const { accentLight, accentDark } = brand.values;
  return (
    <html lang={locale}>
      <head>
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {accentLight === "" && accentDark === "" ? null : <link rel="stylesheet" href={accentSheet(brand.values)} />}
      </head>
      <body className="flex min-h-dvh flex-col font-sans text-base antialiased">
        {/* Links need the language; no message is sent to the browser. */}
        <NextIntlClientProvider messages={null} formats={null}>
          {asked.has(embeddedHeader) ? (
            children
          ) : (
            <SiteFrame
              site={{
                name,
                contactEmail,
                contactAddress,
                logo: logo.values.image,
                publicInterface: features.values.publicInterface,
              }}
            >
              {children}
            </SiteFrame>
          )}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
