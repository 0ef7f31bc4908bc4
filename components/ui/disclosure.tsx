import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** Something shown on demand, with or without JavaScript. `label` says what it is, for those who cannot see its place. */
export function Disclosure({
  summary,
  label,
  open = false,
  quiet = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly label?: string | undefined;
  readonly open?: boolean;
  /** Small and grey, for use in tables. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details open={open} className="group/disclosure">
      <summary
        aria-label={label}
        className={clsx(
          "inline-flex min-h-6 list-none items-center gap-1 rounded-sm [&::-webkit-details-marker]:hidden",
          quiet ? "text-ink-2 text-xs hover:text-ink" : "font-semibold text-accent text-sm hover:underline",
        )}
      >
        <ChevronRight
          size={quiet ? 12 : 14}
          aria-hidden="true"
          className="shrink-0 group-open/disclosure:rotate-90 motion-safe:transition-transform motion-safe:duration-100"
        />
        {summary}
      </summary>
      <div className={quiet ? "pt-1 pb-1" : "pt-2"}>{children}</div>
    </details>
  );
}
