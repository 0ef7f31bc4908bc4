"use client";

import { usePathname } from "#lib/i18n/navigation.ts";
import { ViewLink } from "./view-link.tsx";

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

/** Links of the main navigation: they know which of them is here, and keep the view. */
export function NavLinks({ items }: { readonly items: readonly NavItem[] }) {
  const path = usePathname();
  return items.map(({ href, label }) => {
    const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
    return (
      <li key={href}>
        <ViewLink
          href={href}
          prefetch={false}
          aria-current={here ? (path === href ? "page" : "true") : undefined}
          className="inline-flex min-h-9 items-center border-transparent border-b-2 text-ink-2 text-sm hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {label}
        </ViewLink>
      </li>
    );
  });
}
