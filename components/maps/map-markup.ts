import { escapeHtml } from "#components/ui/escape-html.ts";
import { landThen, type MovingMap } from "#domain/visualisation/moving-map.ts";
import { formatDay } from "#lib/i18n/format-date.ts";
import { linesOf, type MapWords, tell } from "./map-words.ts";

/**
 * The lands of a map and the rows of its table as texts, written from what moves the map anyway: as elements of React they would be
 * sent a second time, and taken over one by one in the browser.
 */

/** A land as small as it can be sent. */
export interface SentLand {
  readonly iso3: string;
  /** Number of its shape in the file of shapes; none where it has none. */
  readonly shape?: number;
  /** Where a mark stands for it: across and down, with a space between. */
  readonly mark?: string;
  /** Where the reader did not ask for it. */
  readonly pale?: true;
}

/** A row: which participant, its page, and since when it stands as it does. */
export type SentRow = readonly [iso3: string, slug: string, since: string | null];

export interface LandsMarkup {
  readonly map: MovingMap;
  readonly lands: readonly SentLand[];
  readonly words: MapWords;
  /** File of the shapes. */
  readonly file: string;
  /** Address of the page that has the table; empty where it is this one. */
  readonly rows: string;
}

/** Each land as a link to its row, on the last day. Every text is escaped; nothing in it can run. */
export function landsMarkup({ map, lands, words, file, rows }: LandsMarkup): string {
  const target = rows === "" ? "" : ' target="_top"';
  return lands
    .map(({ iso3, shape, mark, pale }) => {
      const then = landThen(map, iso3, map.days.length - 1);
      const [name = "", ...what] = linesOf(then, map.strands[iso3]?.name ?? iso3, words);
      const drawn = shape === undefined ? "" : `<use href="${file}#m${shape}"></use>`;
      const marked = mark === undefined ? "" : `<path d="M${mark}h0"></path>`.repeat(2);
      const label = escapeHtml(`${name}: ${what.join(", ")}`);
      const paleness = pale ? ' data-pale=""' : "";
      return `<a href="${escapeHtml(rows)}#${iso3}"${target} tabindex="-1" aria-label="${label}" data-land="${iso3}" data-code="${then.code}"${paleness}>${drawn}${marked}</a>`;
    })
    .join("");
}

export interface RowsMarkup {
  readonly map: MovingMap;
  readonly rows: readonly SentRow[];
  readonly words: MapWords;
  readonly columns: { readonly status: string; readonly since: string; readonly act: string; readonly count: string };
  /** Address of a row's page, in which {slug} is the state's. */
  readonly path: string;
}

const cell = (label: string, content: string, more = "") =>
  `<td role="cell" data-label="${escapeHtml(label)}"${content === "" ? ' data-empty=""' : ""}${more}><div class="min-w-0">${content}</div></td>`;

/** The facts of a map on its last day. Every text is escaped; nothing in it can run. */
export function rowsMarkup({ map, rows, words, columns, path }: RowsMarkup): string {
  const last = map.days.length - 1;
  return rows
    .map(([iso3, slug, since]) => {
      const { code, told, count, of } = landThen({ ...map, holders: {} }, iso3, last);
      const name = escapeHtml(map.strands[iso3]?.name ?? iso3);
      const href = escapeHtml(path.replace("{slug}", encodeURIComponent(slug)));
      const head = `<th role="rowheader" scope="row"><a href="${href}" class="link-quiet inline-block min-h-6">${name}</a></th>`;
      if (count !== null) {
        return `<tr role="row" id="${iso3}">${head}${cell(columns.count, `${count} / ${of ?? ""}`, ' data-align="end"')}</tr>`;
      }
      const [, status = ""] = linesOf({ code, name, told: null, count, of }, name, words);
      const facts = [
        cell(columns.status, `<span class="map-status" data-code="${code}">${escapeHtml(status)}</span>`),
        cell(
          columns.since,
          since === null ? "" : `<time datetime="${since}">${escapeHtml(formatDay(since, words.locale))}</time>`,
        ),
        cell(columns.act, told === null ? "" : escapeHtml(tell(told, words))),
      ];
      return `<tr role="row" id="${iso3}">${head}${facts.join("")}</tr>`;
    })
    .join("");
}
