/** What keeps a form from going on, above it: each line leads to its field. Nothing where nothing is wrong. */
export function ErrorSummary({
  title,
  errors,
}: {
  readonly title: string;
  /** By the field's name; the empty name is about the whole form. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="mb-6 max-w-prose border-danger border-l-4 bg-surface px-4 py-3">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === "" ? (
              message
            ) : (
              <a href={`#${field}`} className="link">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
