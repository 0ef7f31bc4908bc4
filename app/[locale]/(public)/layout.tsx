import type { ReactNode } from "react";

/** The pages that everyone may read. */
export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
