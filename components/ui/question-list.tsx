import type { ReactNode } from "react";
import type { OpenQuestion } from "#domain/entities/source.ts";
import { SourceNote } from "./source-list.tsx";

/** Where sources disagree or a fact is missing. `subject` may say what each is about. */
export function QuestionList({
  questions,
  subject,
}: {
  readonly questions: readonly OpenQuestion[];
  readonly subject?: (question: OpenQuestion) => ReactNode;
}) {
  return (
    <ul className="max-w-prose space-y-4">
      {questions.map((one) => (
        <li key={one.key} id={one.key} className="border-line border-l-2 pl-4">
          {subject === undefined ? null : <p className="text-ink-2 text-sm">{subject(one)}</p>}
          <p>{one.question}</p>
          <p className="mt-0.5 text-xs">
            <SourceNote source={one.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
