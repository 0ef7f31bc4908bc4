import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import type { WordedConflict } from "./form-state.ts";
import type { ConflictWords } from "./form-words.ts";

/** What a colleague changed while somebody was at the same record, field by field. */
export function ConflictPanel({
  conflict,
  words,
}: {
  readonly conflict: WordedConflict;
  readonly words: ConflictWords;
}) {
  return (
    <section role="alert" className="mb-6 border-danger border-l-4 bg-surface px-4 py-3">
      <h2 className="font-semibold">{conflict.title}</h2>
      {conflict.reason === null ? null : <p className="wrap-anywhere mt-1 max-w-prose">{conflict.reason}</p>}
      <p className="mt-1 max-w-prose text-sm">{words.lead}</p>
      {conflict.fields.length === 0 ? null : (
        <DataTable caption={conflict.title} className="mt-3">
          <TableHead>
            <HeadCell>{words.field}</HeadCell>
            <HeadCell>{words.was}</HeadCell>
            <HeadCell>{words.theirs}</HeadCell>
            <HeadCell>{words.mine}</HeadCell>
          </TableHead>
          <TableBody>
            {conflict.fields.map(({ label, was, theirs, mine, clash }) => (
              <Row key={label}>
                <RowHead>
                  {label}
                  {clash ? <span className="block font-normal text-danger text-sm">{words.clash}</span> : null}
                </RowHead>
                <Cell label={words.was} className="wrap-anywhere whitespace-pre-line">
                  {was || "–"}
                </Cell>
                <Cell label={words.theirs} className="wrap-anywhere whitespace-pre-line">
                  {theirs || "–"}
                </Cell>
                <Cell label={words.mine} className="wrap-anywhere whitespace-pre-line">
                  {mine || "–"}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </section>
  );
}
