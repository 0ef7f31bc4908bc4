import type { ReactNode } from "react";

/** Small facts in one line, set apart by dots that nobody reads aloud. Takes `li`. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="flex flex-wrap items-baseline gap-x-1.5 text-ink-2 text-sm [&>li:not(:last-child)]:after:ml-1.5 [&>li:not(:last-child)]:after:content-['·'/'']">
      {children}
    </ul>
  );
}
