import { useLocale, useTranslations } from "next-intl";
import { Picture } from "#components/pictures/picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import type { StatusMatrix } from "#domain/entities/matrix.ts";
import { fromBoundToNone } from "#domain/treaty-law/counts.ts";
import { participationStatuses } from "#domain/treaty-law/status.ts";
import type { ArrangedMatrix, MatrixChoice } from "#domain/visualisation/status-matrix.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { routing } from "#lib/i18n/routing.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { classOf, letterFor, type MatrixTable, markFor } from "./matrix-markup.ts";
import { matrixQuery } from "./matrix-query.ts";
import { useRowsName } from "./rows-name.ts";

interface Props {
  readonly matrix: StatusMatrix;
  readonly arranged: ArrangedMatrix;
  readonly choice: MatrixChoice;
  readonly link: LinkView;
}

/** What each letter that can stand in a cell says. */
function useLetterWords(): Readonly<Record<string, string>> {
  const t = useTranslations("ui.status");
  return Object.fromEntries(
    participationStatuses.flatMap((status) => [
      [letterFor({ status, uncertain: false }), t(status)],
      [letterFor({ status, uncertain: true }), t("uncertain", { status: t(status) })],
    ]),
  );
}

/** The matrix as it is sent to the browser: names once, a letter for each cell. */
function useTable({ matrix, arranged, choice, link }: Props): MatrixTable {
  const t = useTranslations("matrix");
  const counted = useTranslations("states.index");
  const locale = useLocale();
  const rowsName = useRowsName();
  const letters = useLetterWords();
  const { sortBy, ...kept } = matrixQuery(choice);
  const here = address(getPathname({ href: "/matrix", locale }), { ...kept, ...link });
  return {
    columns: matrix.treaties.map(({ code, slug, shortTitle }) => [code, slug, shortTitle]),
    parts: arranged.groups.map(({ kind, region, rows, counts }) => ({
      head:
        kind === "all"
          ? null
          : {
              name: rowsName({ kind, region }),
              size: counted("regionCount", { count: rows.length }),
              parties: counts.map(({ parties }) => parties),
            },
      lines: rows.map(({ state, parties, cells }) => [state.name, state.slug, parties, cells.map(letterFor).join("")]),
    })),
    sortBy: choice.sortBy,
    words: { participant: t("participant"), inForce: t("inForce"), letters },
    paths: {
      states: getPathname({ href: "/states", locale }),
      query: address("", { ...link }),
      sort: `${here}${here.includes("?") ? "&" : "?"}sortBy=`,
    },
  };
}

/** What the fills and marks of cells mean. */
function Key() {
  const t = useTranslations("matrix");
  const words = useTranslations("ui.status");
  const items = [
    ...fromBoundToNone.map((status) => ({
      letter: letterFor({ status, uncertain: false }),
      word: words(status),
    })),
    { letter: letterFor({ status: "none", uncertain: true }), word: t("uncertain") },
  ];
  return (
    <ul aria-label={t("key")} className="matrix-key print-color-exact">
      {items.map(({ letter, word }) => (
        <li key={letter}>
          <span className={classOf(letter)} aria-hidden="true">
            {markFor(letter)}
          </span>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** The matrix with its key and the ways to take it along. */
export function MatrixPicture({
  title,
  permalink,
  ...props
}: Props & { readonly title: string; readonly permalink: string }) {
  const t = useTranslations("matrix");
  const table = useTable(props);
  const locale = useLocale();
  const query = { ...matrixQuery(props.choice), ...props.link };
  const lang = locale === routing.defaultLocale ? null : locale;
  return (
    <div className="matrix-picture mt-6">
      <Picture
        id="matrix"
        title={title}
        note={
          <>
            <p>{t("figures")}</p>
            <p data-print="no">{t("sortHint")}</p>
          </>
        }
        csv={address("/exports/pictures/matrix", { ...query, format: "csv" })}
        file={address("/exports/pictures/matrix.svg", { ...query, lang })}
        permalink={permalink}
      >
        <Key />
        <MatrixGrid table={table} label={title} hint={t("hint")} />
      </Picture>
    </div>
  );
}
