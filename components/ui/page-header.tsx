import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";

/** Title of a page, and its answer in one sentence. */
export function PageHeader({
  title,
  answer,
  kicker,
  breadcrumbs,
  children,
}: {
  readonly title: ReactNode;
  /** The one sentence that a reader came for. */
  readonly answer?: ReactNode;
  /** What kind of thing the page is about, over the title. */
  readonly kicker?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  /** Small facts under the answer. */
  readonly children?: ReactNode;
}) {
  return (
    <header className="pt-6 pb-5 md:pt-8">
      {breadcrumbs === undefined ? null : <Breadcrumbs items={breadcrumbs} />}
      {kicker === undefined ? null : <p className="mt-3 text-ink-2 text-sm">{kicker}</p>}
      <h1 className="mt-1 max-w-[34ch] text-balance font-semibold font-serif text-2xl tracking-[-0.01em] md:max-w-[40ch] md:text-3xl">
        {title}
      </h1>
      {answer === undefined ? null : <p className="mt-3 max-w-prose text-pretty text-ink text-lg">{answer}</p>}
      {children}
    </header>
  );
}
