import { useTranslations } from "next-intl";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { participationStatuses } from "#domain/treaty-law/status.ts";
import { absentCode, countSteps, statusCodes } from "#domain/visualisation/map-strands.ts";
import { tallyOn } from "#domain/visualisation/moving-map.ts";
import { receiveMap, type SentMap } from "#domain/visualisation/sent-map.ts";

/** A field filled as the lands of a code are. */
function Swatch({ code }: { readonly code: string }) {
  return (
    <svg viewBox="0 0 26 16" width={26} height={16} aria-hidden="true" className="map-swatch shrink-0">
      <g data-code={code}>
        <rect x={0.5} y={0.5} width={25} height={15} />
      </g>
    </svg>
  );
}

/** Codes whose lands look alike but for a line around them are counted together. */
function sum(tally: Readonly<Record<string, number>>, codes: string): number {
  return codes.split("").reduce((all, code) => all + (tally[code] ?? 0), 0);
}

/** What a map's fills mean, and how many participants there are of each on the day that is shown. */
export function MapLegend({
  id,
  map: sent,
  kind,
}: {
  readonly id: string;
  readonly map: SentMap;
  readonly kind: "status" | "count";
}) {
  const t = useTranslations();
  const map = receiveMap(sent);
  const tally = tallyOn(map, map.days.length - 1);
  const used = new Set(Object.values(map.strands).flatMap(({ codes }) => codes.split("")));
  const entries =
    kind === "status"
      ? participationStatuses.map((status) => {
          const code = statusCodes[status];
          return { code, codes: code + code.toUpperCase(), words: t(`ui.status.${status}`), status };
        })
      : Array.from({ length: countSteps + 1 }, (_, step) => ({
          code: String(step),
          codes: String(step),
          words: step === 0 ? t("maps.key.none") : t("maps.key.share", { percent: step / countSteps }),
          status: null,
        }));
  const isUncertain = [...used].some((code) => /[A-Z]/.test(code));
  return (
    <ul id={id} data-key="" aria-label={t("maps.key.label")} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {entries
        .filter(({ codes }) => codes.split("").some((code) => used.has(code)))
        .map(({ code, codes, words, status }) => (
          <li key={code} className="flex items-center gap-1.5">
            <Swatch code={code} />
            {status === null ? null : <StatusMark status={status} />}
            {words}
            <span data-tally={codes} className="min-w-[3ch] text-ink-2 tabular-nums">
              {sum(tally, codes)}
            </span>
          </li>
        ))}
      {isUncertain ? (
        <li className="flex items-center gap-1.5">
          <Swatch code="N" />
          {t("maps.key.uncertain")}
        </li>
      ) : null}
      {used.has(absentCode) ? (
        <li className="flex items-center gap-1.5">
          <Swatch code={absentCode} />
          {t("maps.key.absent")}
        </li>
      ) : null}
    </ul>
  );
}
