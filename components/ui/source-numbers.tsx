import { useTranslations } from "next-intl";
import type { Source } from "#domain/entities/source.ts";
import { SourceNote } from "./source-list.tsx";

/** The sources of a page that cites each of them many times: each once, in the order of first use, by number. */
export interface SourceNumbers {
  readonly list: readonly Source[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Numbers sources from 1. */
export function numberSources(sources: Iterable<Source>): SourceNumbers {
  const byKey = new Map<string, Source>();
  for (const source of sources) if (!byKey.has(source.key)) byKey.set(source.key, source);
  const list = [...byKey.values()];
  return { list, numberOf: new Map(list.map(({ key }, index) => [key, index + 1])) };
}

function anchorOf(number: number): string {
  return `source-${number}`;
}

/** "Sources 1, 4": each leads to its line in the list. */
export function SourceReferences({
  sources,
  numbers,
}: {
  readonly sources: readonly Source[];
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("ui.sources");
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-ink-2 text-xs">
      {t("title", { count: sources.length })}
      {sources.map(({ key }) => {
        const number = numbers.numberOf.get(key);
        if (number === undefined) return null;
        return (
          <a
            key={key}
            href={`#${anchorOf(number)}`}
            className="link inline-flex min-h-6 min-w-6 items-center justify-center tabular-nums"
          >
            {number}
          </a>
        );
      })}
    </p>
  );
}

/** The numbered list that references lead to. */
export function NumberedSources({ numbers }: { readonly numbers: SourceNumbers }) {
  return (
    <ol className="max-w-prose list-decimal space-y-1 pl-8 text-sm marker:text-ink-2 marker:tabular-nums">
      {numbers.list.map((source, index) => (
        <li key={source.key} id={anchorOf(index + 1)} className="scroll-mt-24 target:bg-sunken">
          <SourceNote source={source} />
        </li>
      ))}
    </ol>
  );
}
