/** What a record says, field by field. */
export function SaidList({
  said,
}: {
  readonly said: readonly { readonly name: string; readonly label: string; readonly text: string }[];
}) {
  return (
    <dl className="max-w-3xl divide-y divide-line border-line border-y">
      {said.map(({ name, label, text }) => (
        <div key={name} className="grid gap-x-6 py-2 md:grid-cols-[14rem_1fr]">
          <dt className="text-ink-2 text-sm">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
