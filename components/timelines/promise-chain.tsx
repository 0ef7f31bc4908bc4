import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import {
  type Chain,
  type LabelPlace,
  type MergedStep,
  type PlacedChain,
  placeChain,
} from "#domain/visualisation/promise-chain.ts";
import { rulePart } from "./chain-labels.tsx";
import { ChainRows } from "./chain-rows.tsx";
import { ChainRule, chainRuleHeight, stepShape } from "./chain-rule.tsx";
import { type ChainOrigin, useChainLabels } from "./chain-words.ts";
import { percent, ShapeIcon, type ShapeName } from "./timeline-shapes.tsx";

/** Width of a label, as a part of the whole, on a tablet and on a desk. Six fit side by side; a longer chain is a list. */
const labelPart = { narrow: 0.165, wide: 0.125 };
const mostAcross = 5;

/** One entry: on a phone a row of the list, on a wide screen a label under the rule. */
function Entry({
  across,
  gap,
  left,
  shape,
  start,
  days,
  children,
}: {
  readonly across: boolean;
  readonly gap: number;
  readonly left: LabelPlace;
  readonly shape: ShapeName;
  readonly start: boolean;
  readonly days: ReactNode;
  readonly children: ReactNode;
}) {
  const style = {
    "--gap": `${gap}px`,
    "--left": percent(left.narrow),
    "--width": percent(labelPart.narrow),
    "--left-wide": percent(left.wide),
    "--width-wide": percent(labelPart.wide),
  } as CSSProperties;
  return (
    <li
      style={style}
      className={clsx(
        "relative grid grid-cols-[1rem_1fr_auto] items-start gap-x-3 pt-(--gap) text-sm leading-snug",
        across &&
          "md:absolute md:top-0 md:left-(--left) md:flex md:w-(--width) xl:left-(--left-wide) xl:w-(--width-wide) md:flex-col md:pt-0 md:text-xs",
        across && (start ? "md:items-start" : "md:items-center md:text-center"),
      )}
    >
      <span className={clsx("relative bg-bg py-0.5", across && "md:hidden")}>
        <ShapeIcon name={shape} />
      </span>
      <span className={clsx(across && "md:order-2")}>{children}</span>
      <span className={clsx("text-right tabular-nums", across && "md:order-1 md:pb-1")}>{days}</span>
    </li>
  );
}

function Days({ days }: { readonly days: number }) {
  const t = useTranslations("timelines.chain");
  return t.rich("daysAfter", {
    days,
    big: (chunks) => (
      <span className="font-semibold font-serif text-[1.5625rem] leading-none tracking-tight">{chunks}</span>
    ),
  });
}

function StepText({ one, named }: { readonly one: MergedStep; readonly named: boolean }) {
  const t = useTranslations("timelines.chain");
  const { date, precision, reference } = one.step;
  return (
    <>
      <span className="block font-semibold">{t(`steps.${one.kind}`)}</span>
      <span className="block whitespace-nowrap">
        <KnownDate date={{ date, precision }} />
      </span>
      {named ? <span className="block text-ink-2">{one.treaties.map(({ code }) => code).join(", ")}</span> : null}
      {one.kind === "domestic-approval" && reference !== null ? (
        <span className="block text-ink-2">{reference}</span>
      ) : null}
    </>
  );
}

function Steps({
  chain,
  across,
  asAt,
  origin,
}: {
  readonly chain: PlacedChain;
  readonly across: boolean;
  readonly asAt: IsoDay;
  readonly origin: ChainOrigin;
}) {
  const t = useTranslations("timelines.chain");
  const named = chain.treaties.length > 1;
  return (
    <ol
      className={clsx(
        "relative before:absolute before:top-3 before:bottom-6 before:left-[7.5px] before:border-ink-3 before:border-l",
        across && "md:min-h-28 md:before:hidden",
      )}
    >
      <Entry across={across} gap={0} left={{ narrow: 0, wide: 0 }} shape="promise" start days={null}>
        <span className="block font-semibold">{t(`origin.${origin}`)}</span>
        <span className="block whitespace-nowrap">
          <KnownDate date={knownDate(chain.madeOn)} />
        </span>
      </Entry>
      {chain.steps.map((step) => (
        <Entry
          key={`${step.kind} ${step.step.date} ${step.step.reference}`}
          across={across}
          gap={Math.round(14 + (step.x - step.from) * 64)}
          left={{
            narrow: step.labelX.narrow * rulePart - labelPart.narrow / 2,
            wide: step.labelX.wide * rulePart - labelPart.wide / 2,
          }}
          shape={stepShape[step.kind]}
          start={false}
          days={<Days days={step.days} />}
        >
          <StepText one={step} named={named} />
        </Entry>
      ))}
      {chain.openEnd === null ? null : (
        <Entry
          across={across}
          gap={Math.round(14 + (1 - (chain.steps.at(-1)?.x ?? 0)) * 64)}
          left={{
            narrow: chain.openEnd.narrow * rulePart - labelPart.narrow / 2,
            wide: chain.openEnd.wide * rulePart - labelPart.wide / 2,
          }}
          shape="now"
          start={false}
          days={<Days days={chain.daysWaited} />}
        >
          <span className="block font-semibold">{t("stillWaiting")}</span>
          <span className="block whitespace-nowrap">
            <KnownDate date={knownDate(asAt)} />
          </span>
        </Entry>
      )}
    </ol>
  );
}

/** Places a chain as it is drawn here. */
export function drawnChain(madeOn: IsoDay, chains: readonly Chain[], asAt: IsoDay): PlacedChain {
  return placeChain(madeOn, chains, asAt, { narrow: labelPart.narrow / rulePart, wide: labelPart.wide / rulePart });
}

/**
 * From a promise, or from what was asked, to the acts that followed: a rule drawn to the scale of time on wide screens, a
 * list on phones, each step with its date and the days that had passed. The drawing that is taken along is there on phones
 * too, in no space.
 */
export function PromiseChain({
  chain,
  asAt,
  origin,
  title,
}: {
  readonly chain: PlacedChain;
  readonly asAt: IsoDay;
  readonly origin: ChainOrigin;
  /** What the drawing shows, and as at when. */
  readonly title: string;
}) {
  const t = useTranslations("timelines.chain");
  const labels = useChainLabels()(chain, origin, asAt);
  const across = chain.steps.length + (chain.openEnd === null ? 0 : 1) <= mostAcross;
  const description = t("description", { steps: chain.steps.length, waiting: chain.waiting.length });
  return (
    <div className="print-color-exact">
      {across ? (
        <div
          className="h-0 overflow-hidden md:h-(--rule) md:overflow-visible"
          style={{ "--rule": `${chainRuleHeight(chain)}px` } as CSSProperties}
        >
          <ChainRule chain={chain} title={title} description={description} labels={labels} />
        </div>
      ) : (
        <div className="h-0 overflow-hidden">
          <ChainRows
            title={title}
            description={description}
            labels={labels}
            shapes={["promise", ...chain.steps.map(({ kind }) => stepShape[kind]), "now"]}
          />
        </div>
      )}
      <Steps chain={chain} across={across} asAt={asAt} origin={origin} />
      {chain.aside.length === 0 ? null : (
        <ul className="mt-3 text-ink-2 text-sm">
          {chain.aside.map((one) => (
            <li key={`${one.kind} ${one.step.date}`}>
              {t.rich(one.step.days === null ? "asideUndated" : "asideBefore", {
                step: t(`steps.${one.kind}`),
                treaties: one.treaties.map(({ code }) => code).join(", "),
                date: () => <KnownDate date={{ date: one.step.date, precision: one.step.precision }} />,
              })}
            </li>
          ))}
        </ul>
      )}
      {chain.waiting.length === 0 ? null : (
        <ul className="mt-3 text-sm">
          {chain.waiting.map(({ kind, treaty, approved }) => (
            <li key={treaty.code} className="text-ink-2">
              {t(approved ? "waiting.approved" : `waiting.${kind}`, { treaty: treaty.code })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
