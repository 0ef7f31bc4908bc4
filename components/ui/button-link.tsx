import type { ReactNode } from "react";
import { Link } from "#lib/i18n/navigation.ts";

/** A link that looks like the buttons of the forms. */
export function ButtonLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} className="button">
      {children}
    </Link>
  );
}
