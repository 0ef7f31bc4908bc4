import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/*
 * Parts of a table. The roles are spelt out, because a row shown as a card on a phone (display: block) would otherwise
 * lose them.
 */

/** A table with a head that stays in view. `caption` is read to those who cannot see the title above it. */
export function DataTable({
  caption,
  cards = "facts",
  className,
  children,
}: {
  readonly caption: ReactNode;
  /** What a row becomes on a phone: a card with a line for each fact, or with short facts side by side, or still a row. */
  readonly cards?: "facts" | "figures" | "none";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table role="table" data-cards={cards === "none" ? undefined : cards} className={clsx("data-table", className)}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

/** The head of a table: one row of HeadCell. */
export function TableHead({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <thead role="rowgroup">
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tr role="row">{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <tbody role="rowgroup">{children}</tbody>
  );
}

export function Row({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <tr role="row" id={id}>
      {children}
    </tr>
  );
}

/** The head of a column; figures stand at the end. */
export function HeadCell({
  align,
  sort,
  className,
  children,
}: {
  readonly align?: "end";
  /** Set on the column by which the rows are sorted. */
  readonly sort?: "ascending" | "descending" | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <th role="columnheader" scope="col" data-align={align} aria-sort={sort} className={className}>
      {children}
    </th>
  );
}

/** The head of a row: what the row is about. */
export function RowHead({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <th role="rowheader" scope="row" className={className}>
      {children}
    </th>
  );
}

/** A fact. `label` names it on a phone, where the columns have no heads; `empty` leaves it out there. */
export function Cell({
  label,
  align,
  empty = false,
  className,
  children,
}: {
  readonly label?: string;
  readonly align?: "end";
  readonly empty?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
} & Pick<ComponentProps<"td">, "colSpan">) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" data-label={label} data-align={align} data-empty={empty ? "" : undefined} className={className}>
      {/* One child, so that a card can set label and fact side by side. */}
      <div className="min-w-0">{children}</div>
    </td>
  );
}
