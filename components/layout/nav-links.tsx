"use client";

import { useSearchParams } from "next/navigation";
import { Link, usePathname } from "#lib/i18n/navigation.ts";

export interface NavItem {
  readonly href: string;
  readonly label: string;
}

/** Links of the main navigation: they know which of them is here, and keep the as-at date. */
export function NavLinks({ items }: { readonly items: readonly NavItem[] }) {
  const path = usePathname();
  const asAt = useSearchParams().get("asAt");
  return items.map(({ href, label }) => {
    const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
    return (
      <li key={href}>
        <Link
          href={asAt === null ? href : `${href}?asAt=${encodeURIComponent(asAt)}`}
          prefetch={false}
          aria-current={here ? (path === href ? "page" : "true") : undefined}
          className="inline-flex min-h-9 items-center border-transparent border-b-2 text-ink-2 text-sm hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {label}
        </Link>
      </li>
    );
  });
}
