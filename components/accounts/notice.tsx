import type { FormState } from "./form-state.ts";

/** What a form has done, and what it shows this once. */
export function Notice({ notice, secrets }: Pick<FormState, "notice" | "secrets">) {
  if (notice === null) return null;
  return (
    <div role="status" className="mb-6 max-w-prose border-accent border-l-4 bg-surface px-4 py-3">
      <p className="font-semibold">{notice}</p>
      {secrets.map(({ label, lines }) => (
        <div key={label} className="mt-2">
          <p className="text-ink-2 text-sm">{label}</p>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {lines.map((line) => (
              <li key={line}>
                <code className="wrap-anywhere font-mono text-sm">{line}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
