import { useTranslations } from "next-intl";
import { useId } from "react";
import { StatusPatterns } from "#components/pictures/status-patterns.tsx";
import type { ChainStepKind } from "#domain/recommendations/promise-chain.ts";
import type { PlacedChain, RuleStretch } from "#domain/visualisation/promise-chain.ts";
import { along, type ChainLabel, rulePart, TakenLabel, takenHeight } from "./chain-labels.tsx";
import type { PatternIds } from "./timeline-bars.tsx";
import { percent, Shape, type ShapeName } from "./timeline-shapes.tsx";

const arcHeight = 38;
const foot = 56;
/** Of a file, in pixels: narrower, its labels would meet. */
const leastWidth = 960;

/** The mark of each step: the same as on a state's timeline. */
export const stepShape: Readonly<Record<ChainStepKind, ShapeName>> = {
  signature: "signature",
  "domestic-approval": "domestic",
  deposit: "deposit",
  "entry-into-force": "force",
};

function ruleTop(chain: PlacedChain): number {
  return Math.max(0, ...chain.steps.map(({ arcLevel }) => arcLevel)) * arcHeight + 20;
}

/** How high the drawing is; the labels hang under it. */
export function chainRuleHeight(chain: PlacedChain): number {
  return ruleTop(chain) + foot;
}

function Stretch({
  stretch,
  to,
  y,
  ids,
}: {
  readonly stretch: RuleStretch;
  readonly to: string;
  readonly y: number;
  readonly ids: PatternIds;
}) {
  const x = along(stretch.from);
  switch (stretch.status) {
    case "party":
      return <rect x={x} width={to} y={y - 5} height={10} className="fill-party" />;
    case "contracting":
      return (
        <rect x={x} width={to} y={y - 5} height={10} fill={`url(#${ids.contracting})`} className="stroke-contracting" />
      );
    case "signatory":
      return <rect x={x} width={to} y={y - 1.5} height={3} className="fill-signatory" />;
    default:
      return (
        <line
          x1={x}
          x2={along(stretch.to)}
          y1={y}
          y2={y}
          className="stroke-ink-3"
          strokeWidth={1.5}
          strokeDasharray="2 4"
        />
      );
  }
}

function Arcs({ chain, y }: { readonly chain: PlacedChain; readonly y: number }) {
  const t = useTranslations("timelines.chain");
  return chain.steps
    .filter(({ arcLevel, x }) => arcLevel > 0 && x > 0)
    .map(({ x, days, arcLevel }) => {
      const height = arcLevel * arcHeight - 8;
      return (
        <g key={x}>
          <svg
            aria-hidden="true"
            x="0"
            width={along(x)}
            y={y - height - 8}
            height={height}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            overflow="visible"
          >
            <path
              d="M0,100 C0,-33 100,-33 100,100"
              fill="none"
              className="stroke-ink-2"
              strokeWidth={1.25}
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <text
            x={along(x / 2)}
            y={y - height - 3}
            textAnchor="middle"
            fontSize={14}
            className="fill-ink stroke-bg font-semibold tabular-nums"
            strokeWidth={8}
            paintOrder="stroke"
            strokeLinejoin="round"
          >
            {t("days", { days })}
          </text>
        </g>
      );
    });
}

/** From where a step stands on the rule down to its label; and the labels, which stand in the page as a list, for files. */
function Leaders({
  chain,
  y,
  place,
  labels,
  className,
}: {
  readonly chain: PlacedChain;
  readonly y: number;
  readonly place: "narrow" | "wide";
  readonly labels: readonly ChainLabel[];
  readonly className: string;
}) {
  return (
    <g className={className}>
      <g data-taken="" className="hidden">
        {labels.map((label) => (
          <TakenLabel key={label.key} label={label} place={place} top={y + foot} />
        ))}
      </g>
      {[...chain.steps, ...(chain.openEnd === null ? [] : [{ kind: "now", x: 1, labelX: chain.openEnd }])].map(
        ({ kind, x, labelX }) => (
          <g key={`${kind} ${labelX[place]}`} className="stroke-ink-3" strokeWidth={1}>
            <line x1={along(x)} x2={along(x)} y1={y + 6} y2={y + 22} />
            <line x1={along(x)} x2={along(labelX[place])} y1={y + 22} y2={y + 40} />
            <line x1={along(labelX[place])} x2={along(labelX[place])} y1={y + 40} y2={y + foot - 4} />
          </g>
        ),
      )}
    </g>
  );
}

/**
 * The rule of a promise: to scale, coloured by status, with its arcs. All that it says is in the list under it too.
 * @param labels what the list says of each mark, for files
 */
export function ChainRule({
  chain,
  title,
  description,
  labels,
}: {
  readonly chain: PlacedChain;
  readonly title: string;
  readonly description: string;
  readonly labels: readonly ChainLabel[];
}) {
  const id = useId();
  const ids = { contracting: `${id}-contracting`, former: `${id}-former-party` };
  const y = ruleTop(chain);
  const last = chain.stretches.at(-1);
  const tail = chain.waiting.length === 0 && last !== undefined;
  return (
    <svg
      role="img"
      data-picture=""
      data-below={takenHeight(labels)}
      data-least={leastWidth}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width="100%"
      height={chainRuleHeight(chain)}
      className="block overflow-visible font-sans"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <StatusPatterns id={id} />
      {chain.years.map(({ year, x, labelled }) => (
        <g key={year}>
          <line x1={along(x)} x2={along(x)} y1={y - 4} y2={y + 9} className="stroke-ink-3" strokeWidth={1} />
          {labelled ? (
            <text x={along(x)} y={y + 21} textAnchor="middle" fontSize={11} className="fill-ink-2 tabular-nums">
              {year}
            </text>
          ) : null}
        </g>
      ))}
      {chain.stretches.map((stretch) => (
        <Stretch
          key={stretch.from}
          stretch={stretch}
          to={percent((stretch.to - stretch.from) * rulePart)}
          y={y}
          ids={ids}
        />
      ))}
      {tail ? <Tail chain={chain} y={y} ids={ids} /> : null}
      <Arcs chain={chain} y={y} />
      <Leaders chain={chain} y={y} place="narrow" labels={labels} className="xl:hidden" />
      <Leaders chain={chain} y={y} place="wide" labels={labels} className="hidden xl:block" />
      <svg aria-hidden="true" x="0" y={y} overflow="visible">
        <Shape name="promise" />
      </svg>
      {chain.openEnd === null ? null : (
        <svg aria-hidden="true" x={along(1)} y={y} overflow="visible">
          <Shape name="now" />
        </svg>
      )}
      {chain.steps.map(({ kind, x }) => (
        <svg aria-hidden="true" key={`${kind} ${x}`} x={along(x)} y={y} overflow="visible">
          {kind === "entry-into-force" ? (
            <path d="M0,-10 V10" className="stroke-party" strokeWidth={2} />
          ) : (
            <Shape name={stepShape[kind]} />
          )}
        </svg>
      ))}
    </svg>
  );
}

/** What the last step began, running on to the edge. */
function Tail({ chain, y, ids }: { readonly chain: PlacedChain; readonly y: number; readonly ids: PatternIds }) {
  const kinds = new Set(chain.steps.map(({ kind }) => kind));
  const status = kinds.has("entry-into-force") ? "party" : kinds.has("deposit") ? "contracting" : "signatory";
  return <Stretch stretch={{ from: 1, to: 1 / rulePart, status }} to={percent(1 - rulePart)} y={y} ids={ids} />;
}
