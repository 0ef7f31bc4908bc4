import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { DatedNote } from "#domain/entities/visit.ts";

/** Things that happened, each with its date as known and where it was read. */
export function DatedNotes({ notes }: { readonly notes: readonly DatedNote[] }) {
  return (
    <ol className="space-y-2 text-sm">
      {notes.map((note) => (
        <li key={`${note.date} ${note.summary}`} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
          <span className="text-ink-2">
            <KnownDate date={{ date: note.date, precision: note.precision }} />
          </span>
          <div className="max-w-prose">
            <p>{note.summary}</p>
            {note.sources.map((source) => (
              <p key={source.key} className="text-ink-2 text-xs">
                <SourceNote source={source} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
