import type { ReactNode } from "react";

/** Says what is missing and what can be done. */
export function EmptyState({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="rounded border border-line border-dashed px-5 py-6">
      <p className="font-semibold">{title}</p>
      {children === undefined ? null : <div className="mt-1 max-w-prose text-ink-2">{children}</div>}
    </div>
  );
}
