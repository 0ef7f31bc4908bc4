import { clsx } from "clsx";
import { type ReactNode, useId } from "react";

/** A part of a page under its own title; `aside` stands at the right of the title, `id` makes it a target of links. */
export function Section({
  title,
  lead,
  aside,
  id,
  className,
  children,
}: {
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={clsx("mt-10 md:mt-12", className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="font-semibold text-lg">
          {title}
        </h2>
        {aside === undefined ? null : <div className="text-ink-2 text-sm">{aside}</div>}
      </div>
      {lead === undefined ? null : <p className="mt-1 max-w-prose text-ink-2">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
