import { Link } from "#lib/i18n/navigation.ts";

/** A choice between few things as links: the one chosen is marked. */
export function ChoiceLinks({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly label: string; readonly chosen: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-4 text-sm" data-print="no">
      <span className="text-ink-2" aria-hidden="true">
        {label}
      </span>
      <ul className="flex flex-wrap gap-x-4">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.chosen ? "true" : undefined}
              className="inline-flex min-h-9 items-center border-transparent border-b-2 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
