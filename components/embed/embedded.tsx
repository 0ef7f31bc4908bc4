import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A picture by itself within another site: its title, itself, and where it comes from. */
export function Embedded({
  title,
  site,
  url,
  children,
}: {
  readonly title: string;
  /** Name of this site. */
  readonly site: string;
  /** Whole address of the page that shows the same. */
  readonly url: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("embed");
  return (
    <main className="px-3 py-2">
      <figure>
        <figcaption className="mb-2">
          <h1 className="font-semibold text-base">{title}</h1>
        </figcaption>
        {children}
      </figure>
      <p className="mt-2 text-ink-2 text-xs">
        {t.rich("source", {
          site,
          page: (chunks) => (
            <a href={url} target="_top" className="link">
              {chunks}
            </a>
          ),
        })}
      </p>
    </main>
  );
}
