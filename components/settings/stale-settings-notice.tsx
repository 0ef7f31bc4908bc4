import type { SettingsWords, StaleSettings } from "./settings-state.ts";

/** What a colleague changed while somebody had the form open, field by field, and the way on. */
export function StaleSettingsNotice({
  stale,
  words,
}: {
  readonly stale: StaleSettings;
  readonly words: SettingsWords;
}) {
  return (
    <div role="alert" className="mb-6 max-w-prose border-danger border-l-4 bg-surface px-4 py-3">
      <p className="font-semibold">{words.staleTitle}</p>
      <p className="mt-1 text-sm">{stale.said}</p>
      <p className="mt-2 text-sm">{stale.differences.length === 0 ? words.equal : words.differs}</p>
      <dl className="mt-1 space-y-1 text-sm">
        {stale.differences.map(({ field, label, theirs, yours }) => (
          <div key={field}>
            <dt className="font-semibold">
              <a href={`#${field}`} className="link">
                {label}
              </a>
            </dt>
            <dd className="wrap-anywhere whitespace-pre-line">
              {words.onRecord}: {theirs}
            </dd>
            <dd className="wrap-anywhere whitespace-pre-line">
              {words.typed}: {yours}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm">
        {/* A plain link: the page is to be asked for anew, with nothing of what was typed. */}
        <a href="?" className="link">
          {words.restart}
        </a>
      </p>
    </div>
  );
}
