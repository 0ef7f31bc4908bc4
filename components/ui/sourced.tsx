import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Source } from "#domain/entities/source.ts";
import { SourceNote } from "./source-list.tsx";

/** A fact on one line that opens to where it was read. */
export function Sourced({
  source,
  note = null,
  children,
}: {
  readonly source: Source;
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui.sources");
  return (
    <details className="group/sourced">
      <summary className="flex min-h-6 w-fit list-none items-start gap-1 rounded-sm [&::-webkit-details-marker]:hidden">
        <span>{children}</span>
        <span className="sr-only">{t("open")}</span>
        <ChevronRight
          size={12}
          aria-hidden="true"
          className="mt-1 shrink-0 text-accent group-open/sourced:rotate-90 motion-safe:transition-transform motion-safe:duration-100"
        />
      </summary>
      <p className="max-w-prose pt-0.5 pb-1.5 text-xs">
        {note === null ? null : `${note} `}
        <SourceNote source={source} />
      </p>
    </details>
  );
}
