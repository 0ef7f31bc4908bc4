import type { ReactNode } from "react";

/** A short word beside a name, such as the kind of a participant. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-block whitespace-nowrap rounded-sm border border-line bg-sunken px-1.5 text-ink-2 text-xs leading-5">
      {children}
    </span>
  );
}
