import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "#components/layout/nothing-here.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.notFound");
  return { title: t("metaTitle") };
}

/** What a page shows whose name vanished between the proxy's look and its own. */
export default function NotFound() {
  return <NothingHere />;
}
