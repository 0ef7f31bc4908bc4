import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/ui/page-header.tsx";

/** The step to the provider of single sign-on, which browsers take at once by themselves. */
export async function ProviderStep({ address, label }: { readonly address: string; readonly label: string }) {
  const t = await getTranslations("accounts.signIn.provider");
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <PageHeader title={t("title", { label })} answer={t("lead")} />
      <p>
        <a href={address} rel="noreferrer" className="link">
          {t("goOn")}
        </a>
      </p>
    </>
  );
}
