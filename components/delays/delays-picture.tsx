import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { anchorAt, BaseLine, Chart, Label } from "#components/pictures/chart.tsx";
import { Key, KeyItem } from "#components/pictures/key.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { type DelayBars, delayBars, type SignatureDelays } from "#domain/visualisation/signature-delays.ts";
import { useDelayWords } from "./delay-words.ts";
import { DelaysTable } from "./delays-table.tsx";

/** Room over the bars for the state that is marked. */
const top = 36;
const axis = 54;

function Bars({ placed }: { readonly placed: DelayBars }) {
  return placed.bars.map(({ from, x, width, deposited, waiting, top: head, bottom }) => {
    const across = { x: percent(x + width * 0.06), width: percent(width * 0.88) };
    return (
      <g key={from}>
        {deposited === 0 ? null : (
          <>
            <rect {...across} y={top + head} height={placed.middle - head} className="fill-party" />
            <Label x={x + width / 2} y={top + head - 4}>
              {deposited}
            </Label>
          </>
        )}
        {waiting === 0 ? null : (
          <>
            <rect
              {...across}
              y={top + placed.middle}
              height={bottom - placed.middle}
              className="fill-bg stroke-signatory"
              strokeWidth={1.5}
            />
            <Label x={x + width / 2} y={top + bottom + 13}>
              {waiting}
            </Label>
          </>
        )}
      </g>
    );
  });
}

function Marked({ placed }: { readonly placed: DelayBars }) {
  const t = useTranslations("delays");
  if (placed.marked === null) return null;
  const { delay, x } = placed.marked;
  const bar = placed.bars.find((one) => one.from <= delay.years && delay.years < one.to);
  // Down to the number of the bar in which it is.
  const foot = top + (bar === undefined || bar.deposited === 0 ? placed.middle : bar.top - 16);
  return (
    <>
      <line x1={percent(x)} x2={percent(x)} y1={18} y2={foot} className="stroke-accent" strokeWidth={1.5} />
      <Label x={x} y={12} anchor={anchorAt(x)} className="fill-accent font-semibold">
        {t("marked", { state: delay.state.name, days: delay.days })}
      </Label>
    </>
  );
}

/** How long those who signed a treaty took to deposit: the years that it took upwards, those of who still waits downwards. */
export function DelaysPicture({
  treaty,
  delays,
  mark,
  csv,
  permalink,
  children,
}: {
  readonly treaty: TreatyName;
  readonly delays: SignatureDelays;
  /** Code of the state to mark; null for none. */
  readonly mark: string | null;
  readonly csv: string;
  readonly permalink: string;
  /** Under the sentences: the choice of the state that is marked. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("delays");
  const locale = useLocale();
  const format = useFormatter();
  const words = useDelayWords();
  const placed = delayBars(delays, mark);
  const date = formatDay(delays.asAt, locale, "long");
  const title = t("title", { treaty: treaty.shortTitle, date });
  const height = top + placed.height + axis;
  return (
    <>
      <p className="mb-4 max-w-prose">{words.answer(delays, placed.marked?.delay ?? null)}</p>
      {children}
      <Picture
        id="delays"
        title={title}
        note={
          <Key>
            <KeyItem fill={{ className: "fill-party" }}>{t("key.deposited")}</KeyItem>
            <KeyItem fill={{ fill: "none", className: "stroke-signatory", strokeWidth: 1.5 }}>
              {t("key.waiting")}
            </KeyItem>
          </Key>
        }
        table={<DelaysTable placed={placed} caption={title} />}
        csv={csv}
        permalink={permalink}
      >
        <Chart
          id="delays"
          title={title}
          description={t("description", {
            deposited: format.number(delays.deposited.length),
            waiting: format.number(delays.waiting.length),
          })}
          height={height}
        >
          <Bars placed={placed} />
          <BaseLine y={top + placed.middle} />
          <Marked placed={placed} />
          {placed.ticks.map(({ years, x }) => (
            <Label key={years} x={x} y={height - 22} anchor={x === 0 ? "start" : x === 1 ? "end" : "middle"}>
              {years}
            </Label>
          ))}
          <Label x={0} y={height - 4} anchor="start">
            {t("axis")}
          </Label>
        </Chart>
      </Picture>
    </>
  );
}
