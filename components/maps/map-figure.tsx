import { useLocale, useTranslations } from "next-intl";
import type { StateSummary } from "#domain/entities/state.ts";
import type { MapAct, MapRows } from "#domain/entities/world-map.ts";
import { belongsTo, type GroupKey } from "#domain/participants/groups.ts";
import { participationStatuses } from "#domain/treaty-law/status.ts";
import { mapLands, world } from "#domain/visualisation/map-lands.ts";
import { viewOf } from "#domain/visualisation/map-view.ts";
import { landThen, type MovingStrand, movingMap } from "#domain/visualisation/moving-map.ts";
import { formatDay, formatKnownDate } from "#lib/i18n/format-date.ts";
import { MapIsland } from "./map-island.tsx";
import { MapLegend } from "./map-legend.tsx";
import { dayPlace, linesOf } from "./map-words.ts";
import { WorldMap } from "./world-map.tsx";

const whole = { width: world.width, height: world.height } as const;

/** Whether a participant is among those that a reader asked for. */
export function isWithin(state: StateSummary, group: GroupKey | null): boolean {
  return group === null || belongsTo(state, group);
}

function useWords() {
  const t = useTranslations();
  return {
    statuses: Object.fromEntries(participationStatuses.map((status) => [status, t(`ui.status.${status}`)])),
    uncertain: t("maps.controls.uncertain"),
    absent: t("maps.controls.absent"),
    bound: t("maps.controls.bound"),
    day: t("maps.controls.day"),
    play: t("maps.controls.play"),
    pause: t("maps.controls.pause"),
    open: t("maps.controls.open"),
    closer: t("maps.controls.closer"),
    farther: t("maps.controls.farther"),
  };
}

function useToldActs(): (acts: readonly MapAct[]) => (readonly [string, string])[] {
  const t = useTranslations();
  const locale = useLocale();
  return (acts) =>
    acts.map(({ kind, date, from }) => {
      const words = t(`ui.actions.${kind}`);
      const on = formatKnownDate(date, locale);
      return [from, on === "" ? words : t("maps.told", { kind: words, date: on })] as const;
    });
}

/** A map with its key, its slider through time and its zoom. */
export function MapFigure({
  id,
  titleOn,
  shown,
  within,
  first,
  openDay,
  rows = "",
}: {
  readonly id: string;
  /** What it shows, for a day that is given in words. */
  readonly titleOn: (date: string) => string;
  readonly shown: MapRows;
  readonly within: GroupKey | null;
  /** ISO code of the state at which a reader who comes by keyboard begins. */
  readonly first: string;
  /** Address of the page on another day, which stands in it as 0000-00-00. */
  readonly openDay: string;
  /** Address of the page that has the table, where that is another. */
  readonly rows?: string;
}) {
  const t = useTranslations("maps");
  const locale = useLocale();
  const words = useWords();
  const toldOf = useToldActs();
  const { days, kind } = shown;
  const strandOf = ({ state, strand: codes }: MapRows["rows"][number], more: Partial<MovingStrand>) =>
    [state.iso3, { name: state.name, codes, ...more }] as const;
  const strands = Object.fromEntries(
    shown.kind === "status"
      ? shown.rows.map((row) => strandOf(row, { told: toldOf(row.acts) }))
      : shown.rows.map((row) => strandOf(row, { counts: row.counts })),
  );
  const lands = mapLands(
    shown.rows.map(({ state, m49 }) => ({ ...state, m49 })),
    days,
  );
  const map = movingMap(days, strands, lands, shown.kind === "count" ? shown.open : undefined);
  const stateOf = new Map(shown.rows.map(({ state }) => [state.iso3, state]));
  const drawn = lands.map((land) => {
    const then = landThen(map, land.iso3, days.length - 1);
    const state = stateOf.get(land.iso3);
    const [name = "", ...what] = linesOf(then, state?.name ?? land.iso3, words);
    return {
      ...land,
      code: then.code,
      title: t("land", { name, what: what.join(", ") }),
      shown: state !== undefined && isWithin(state, within),
    };
  });
  const view = viewOf(within === null ? [] : drawn.filter((land) => land.shown).map(({ place }) => place.box), whole);
  const drawing = `${id}-drawing`;
  const legend = `${id}-key`;
  return (
    <>
      <WorldMap
        id={drawing}
        title={titleOn(formatDay(days.at(-1) ?? "", locale, "long"))}
        description={t("description")}
        lands={drawn}
        view={view}
        rows={rows}
      >
        <MapIsland
          drawing={drawing}
          legend={legend}
          map={map}
          view={view}
          whole={whole}
          first={first}
          title={titleOn(dayPlace)}
          openDay={openDay}
          locale={locale}
          words={words}
        />
      </WorldMap>
      <MapLegend id={legend} map={map} kind={kind} />
    </>
  );
}
