"use client";

import { Link, usePathname } from "#lib/i18n/navigation.ts";

/** Links between the working pages; they know which of them is here. */
export function AdminNav({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly label: string }[];
}) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="mt-4 border-line border-b" data-print="no">
      <ul className="flex flex-wrap gap-x-5">
        {items.map((item) => {
          const here = item.href === "/admin" ? path === "/admin" : path.startsWith(item.href);
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                prefetch={false}
                aria-current={here ? (path === item.href ? "page" : "true") : undefined}
                className="inline-flex min-h-9 items-center border-transparent border-b-2 text-ink-2 text-sm hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
