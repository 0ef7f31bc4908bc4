import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { MergedStep, PlacedChain } from "#domain/visualisation/promise-chain.ts";
import { textLines } from "#domain/visualisation/text-lines.ts";
import type { ChainLabel } from "./chain-labels.tsx";

/** Whether a chain begins with a promise or with a request. */
export type ChainOrigin = "promised" | "asked";

/** Letters that fit a line of a label at its narrowest. */
const lineLetters = 19;

/** The words of a chain where no elements can stand: in its drawing and in its title. */
export function useChainLabels(): (chain: PlacedChain, origin: ChainOrigin, asAt: IsoDay) => readonly ChainLabel[] {
  const t = useTranslations("timelines.chain");
  const locale = useLocale();
  const linesOf = ({ kind, step, treaties }: MergedStep, named: boolean) => [
    t(`steps.${kind}`),
    formatKnownDate(step, locale),
    ...(named
      ? textLines(
          treaties.map(({ code }, index) => (index < treaties.length - 1 ? `${code},` : code)),
          lineLetters,
        )
      : []),
    ...(kind === "domestic-approval" && step.reference !== null
      ? textLines(step.reference.split(" "), lineLetters)
      : []),
  ];
  return (chain, origin, asAt) => [
    { key: "made", at: null, days: null, lines: [t(`origin.${origin}`), formatDay(chain.madeOn, locale)] },
    ...chain.steps.map((one) => ({
      key: `${one.kind} ${one.step.date} ${one.step.reference}`,
      at: one.labelX,
      days: t("days", { days: one.days }),
      lines: linesOf(one, chain.treaties.length > 1),
    })),
    ...(chain.openEnd === null
      ? []
      : [
          {
            key: "now",
            at: chain.openEnd,
            days: t("days", { days: chain.daysWaited }),
            lines: [t("stillWaiting"), formatDay(asAt, locale)],
          },
        ]),
  ];
}
