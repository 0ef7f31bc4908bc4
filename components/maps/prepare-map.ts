import { useLocale, useTranslations } from "next-intl";
import type { StateSummary } from "#domain/entities/state.ts";
import type { MapAct, MapRows } from "#domain/entities/world-map.ts";
import { belongsTo, type GroupKey } from "#domain/participants/groups.ts";
import { participationStatuses } from "#domain/treaty-law/status.ts";
import { mapLands, otherLands, world } from "#domain/visualisation/map-lands.ts";
import { absentCode } from "#domain/visualisation/map-strands.ts";
import { type MapView, viewOf } from "#domain/visualisation/map-view.ts";
import { type MovingStrand, movingMap, type ToldAct } from "#domain/visualisation/moving-map.ts";
import { type SentMap, sendMap } from "#domain/visualisation/sent-map.ts";
import { formatKnownDate } from "#lib/i18n/format-date.ts";
import type { SentLand, SentRow } from "./map-markup.ts";
import type { MapWords } from "./map-words.ts";

/** A map ready to be drawn: what is sent to the browser once, for its drawing, its movement and its table. */
export interface PreparedMap {
  readonly kind: MapRows["kind"];
  readonly map: SentMap;
  readonly lands: readonly SentLand[];
  /** UN M49 numbers of what is drawn without a status. */
  readonly others: readonly number[];
  readonly view: MapView;
  readonly words: MapWords;
  readonly rows: readonly SentRow[];
}

/** Whether a participant is among those that a reader asked for. */
function isWithin(state: StateSummary, group: GroupKey | null): boolean {
  return group === null || belongsTo(state, group);
}

function useWords(phrases: readonly string[]): MapWords {
  const t = useTranslations();
  return {
    phrases,
    locale: useLocale(),
    statuses: Object.fromEntries(participationStatuses.map((status) => [status, t(`ui.status.${status}`)])),
    uncertain: t("maps.controls.uncertain"),
    absent: t("maps.controls.absent"),
    bound: t("maps.controls.bound"),
  };
}

/** Tells acts, and keeps the phrases that do: each stands once, however many acts it tells. */
function usePhrases(): { readonly phrases: readonly string[]; readonly tellAct: (act: MapAct) => ToldAct } {
  const t = useTranslations();
  const locale = useLocale();
  const numbers = new Map<string, number>();
  const phrases: string[] = [];
  const phraseOf = ({ kind, date }: MapAct) => {
    const words = t(`ui.actions.${kind}`);
    const on = date.precision === "day" ? "{day}" : formatKnownDate(date, locale);
    return on === "" ? words : t("maps.told", { kind: words, date: on });
  };
  const tellAct = (act: MapAct) => {
    const phrase = phraseOf(act);
    const number = numbers.get(phrase) ?? phrases.push(phrase) - 1;
    numbers.set(phrase, number);
    return [act.from, number] as const;
  };
  return { phrases, tellAct };
}

/** @param within the part of the world that the reader asked for; null for all of it */
export function usePreparedMap(shown: MapRows, within: GroupKey | null): PreparedMap {
  const { phrases, tellAct } = usePhrases();
  const words = useWords(phrases);
  const { days, kind } = shown;
  const strandOf = ({ state, strand: codes }: MapRows["rows"][number], more: Partial<MovingStrand>) =>
    [state.iso3, { name: state.name, codes, ...more }] as const;
  const strands = Object.fromEntries(
    shown.kind === "status"
      ? shown.rows.map((row) => strandOf(row, row.acts.length === 0 ? {} : { told: row.acts.map(tellAct) }))
      : shown.rows.map((row) => strandOf(row, { counts: row.counts })),
  );
  const lands = mapLands(
    shown.rows.map(({ state, m49 }) => ({ ...state, m49 })),
    days,
  );
  const asked = new Set(shown.rows.flatMap(({ state }) => (isWithin(state, within) ? [state.iso3] : [])));
  const seen = lands.filter(({ iso3 }) => asked.has(iso3));
  return {
    kind,
    map: sendMap(movingMap(days, strands, lands, shown.kind === "count" ? shown.open : undefined)),
    lands: lands.map(({ iso3, place: { m49, x, y, drawn }, marked }) => ({
      iso3,
      ...(drawn ? { shape: m49 } : {}),
      ...(marked ? { mark: `${x} ${y}` } : {}),
      ...(asked.has(iso3) ? {} : { pale: true }),
    })),
    others: otherLands(lands).map(({ m49 }) => m49),
    view: viewOf(within === null ? [] : seen.map(({ place }) => place.box), world),
    words,
    rows: shown.rows
      .filter(({ state, strand }) => asked.has(state.iso3) && strand.at(-1) !== absentCode)
      .map((row) => [row.state.iso3, row.state.slug, "since" in row && row.status !== "none" ? row.since : null]),
  };
}
