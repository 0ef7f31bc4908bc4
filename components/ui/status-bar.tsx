import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";

const parts = [
  ["parties", "fill-pattern-party"],
  ["contracting", "fill-pattern-contracting"],
  ["signatories", "fill-pattern-signatory"],
  ["former", "fill-pattern-former"],
  ["noAction", "fill-pattern-none"],
] as const;

/**
 * How many stand where, as a thin bar whose parts differ by pattern as well as by colour. It repeats figures that stand
 * beside it, so those who cannot see it miss nothing.
 */
export function StatusBar({ counts, className }: { readonly counts: StatusCounts; readonly className?: string }) {
  const t = useTranslations("ui");
  return (
    <span
      className={clsx("print-color-exact flex h-2.5 w-full gap-px overflow-hidden rounded-[2px]", className)}
      aria-hidden="true"
      title={t("bar.label", {
        parties: counts.parties,
        contracting: counts.contracting,
        signatories: counts.signatories,
        former: counts.former,
        none: counts.noAction,
      })}
    >
      {parts.map(([key, fill]) =>
        counts[key] === 0 ? null : (
          <span
            key={key}
            className={clsx("h-full min-w-[3px]", fill)}
            style={{ flexGrow: counts[key], flexBasis: 0 }}
          />
        ),
      )}
    </span>
  );
}
