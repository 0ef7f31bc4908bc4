import { Link } from "#lib/i18n/navigation.ts";

/** Where a reader can go from a page that has nothing to show. */
export function WaysBack({ items }: { readonly items: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <ul className="max-w-prose border-line border-t">
      {items.map(({ href, label }) => (
        <li key={href} className="border-line border-b">
          <Link href={href} prefetch={false} className="link-quiet flex min-h-11 items-center">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
