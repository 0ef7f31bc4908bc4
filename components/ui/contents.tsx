import { useTranslations } from "next-intl";

/** Links to the parts of a long page. */
export function Contents({ items }: { readonly items: readonly { readonly id: string; readonly label: string }[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("contents")} className="mt-8" data-print="no">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="link-quiet inline-flex min-h-6 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
