import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "#components/layout/nothing-here.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.notFound");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** Where proxy.ts sends, with status 404, every address that leads nowhere. */
export default function NotHerePage() {
  return <NothingHere />;
}
