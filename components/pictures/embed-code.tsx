import { useTranslations } from "next-intl";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";

/** What another site puts into its page to show a picture. @param url whole address of the picture by itself */
export function EmbedCode({ title, url }: { readonly title: string; readonly url: string }) {
  const t = useTranslations("pictures");
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const code = `<iframe src="${quoted(url)}" title="${quoted(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <Disclosure summary={t("embed")}>
      <p className="max-w-prose text-ink-2 text-sm">{t("embedLead")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
      <pre tabIndex={0} className="my-2 max-w-prose select-all overflow-x-auto bg-sunken px-4 py-3 text-xs">
        {code}
      </pre>
      <CopyButton
        text={code}
        words={{ copy: t("embedCopy"), label: t("embedCode", { title }), copied: t("embedCopied") }}
      />
    </Disclosure>
  );
}
