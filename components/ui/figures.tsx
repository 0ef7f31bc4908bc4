import type { ReactNode } from "react";

/** A row of figures, one definition list; `isKey` where their marks are the key of the picture in which they stand. */
export function Figures({ isKey = false, children }: { readonly isKey?: boolean; readonly children: ReactNode }) {
  return (
    <dl data-key={isKey ? "" : undefined} className="grid grid-cols-2 gap-x-8 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-10">
      {children}
    </dl>
  );
}

/** A big number with its label; `mark` stands before the label, `note` under it. */
export function Figure({
  value,
  label,
  mark,
  note,
}: {
  readonly value: ReactNode;
  readonly label: ReactNode;
  readonly mark?: ReactNode;
  readonly note?: ReactNode;
}) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="flex items-center gap-1.5 text-ink-2 text-sm">
        {mark}
        {label}
      </dt>
      <dd className="font-semibold text-2xl tabular-nums leading-none tracking-[-0.01em]">
        {value}
        {note === undefined ? null : (
          <span className="ml-2 font-normal text-ink-2 text-sm tracking-normal">{note}</span>
        )}
      </dd>
    </div>
  );
}
