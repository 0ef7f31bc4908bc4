import type { ReactNode } from "react";

/** Small facts in one line, set apart by dots that nobody reads aloud. Takes `li`. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-x-1.5 text-ink-2 text-sm [&>li+li]:before:mr-1.5 [&>li+li]:before:content-['·'/'']">
      {children}
    </ul>
  );
}
