import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Chart } from "#components/pictures/chart.tsx";
import { type PicturePage, usePermalink } from "#components/pictures/permalink.ts";
import { Picture } from "#components/pictures/picture.tsx";
import { percent } from "#components/timelines/timeline-shapes.tsx";
import { address } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { FollowUpMark } from "#components/ui/follow-up-badge.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { type FollowUpBar, followUpBars } from "#domain/visualisation/follow-up-bars.ts";
import { Link } from "#lib/i18n/navigation.ts";

const fills: Readonly<Record<FollowUpStatus, string>> = {
  pending: "fill-pending",
  "no-information": "fill-noinfo",
  "in-progress": "fill-progress",
  "partly-implemented": "fill-partly",
  implemented: "fill-implemented",
  "not-implemented": "fill-refused",
  superseded: "fill-noinfo",
};

const id = "recommendations-by-status";
const rowHeight = 33;
const barHeight = 9;
/** Of the names and counts, which stand beside the drawing. */
const namesWidth = 232;

/** The bars; their names and counts stand beside them on the page, and within the drawing in files. */
function Bars({
  bars,
  title,
  description,
}: {
  readonly bars: readonly FollowUpBar[];
  readonly title: string;
  readonly description: string;
}) {
  const words = useTranslations("ui.followUp");
  const format = useFormatter();
  return (
    <Chart id={id} title={title} description={description} height={rowHeight * bars.length} left={namesWidth}>
      {bars.map(({ status, width }, index) => (
        <rect
          key={status}
          x="0"
          y={rowHeight * index + (rowHeight - barHeight) / 2}
          width={percent(width)}
          height={barHeight}
          rx={1}
          className={fills[status]}
        />
      ))}
      <g data-taken="" className="hidden">
        {bars.map(({ status, count }, index) => (
          <g key={status} fontSize={13} className="fill-ink">
            <text x={-namesWidth} y={rowHeight * (index + 0.5) + 4.5}>
              {words(status)}
            </text>
            <text x={-12} y={rowHeight * (index + 0.5) + 4.5} textAnchor="end">
              {format.number(count)}
            </text>
          </g>
        ))}
      </g>
    </Chart>
  );
}

function FollowUpTable({ bars, caption }: { readonly bars: readonly FollowUpBar[]; readonly caption: string }) {
  const t = useTranslations("dashboard.open");
  const words = useTranslations("ui.followUp");
  const format = useFormatter();
  return (
    <DataTable caption={caption} cards="none" className="max-w-md">
      <TableHead>
        <HeadCell>{t("status")}</HeadCell>
        <HeadCell align="end">{t("count")}</HeadCell>
      </TableHead>
      <TableBody>
        {bars.map(({ status, count }) => (
          <Row key={status}>
            <RowHead>{words(status)}</RowHead>
            <Cell align="end">{format.number(count)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** Recommendations to a state by where they stand, each status with its link to them. */
export function FollowUpPicture({ profile, page }: { readonly profile: StateProfile; readonly page: PicturePage }) {
  const t = useTranslations("dashboard.open");
  const words = useTranslations("ui.followUp");
  const locale = useLocale();
  const format = useFormatter();
  const permalink = usePermalink();
  const { state, asAt } = profile;
  const bars = followUpBars(profile.recommendationCounts);
  const title = t("picture", { state: state.name, date: formatDay(asAt, locale, "long") });
  const told = bars.map(({ status, count }) => t("told", { status: words(status), count })).join("; ");
  return (
    <Picture
      id={id}
      title={title}
      compact
      table={<FollowUpTable bars={bars} caption={title} />}
      csv={address("/exports/pictures/recommendations-by-status", { state: state.iso3, ...page.link, format: "csv" })}
      permalink={permalink(page, id)}
    >
      <div className="flex">
        <ul className="w-58 shrink-0 text-sm">
          {bars.map(({ status, count }) => (
            <li key={status} className="flex h-8.25 items-center justify-between gap-x-3 pr-3">
              <Link
                href={address("/recommendations", { state: state.iso3, status, ...page.link })}
                prefetch={false}
                className="inline-flex min-h-6 items-center gap-1.5 hover:underline"
              >
                <FollowUpMark status={status} />
                {words(status)}
              </Link>
              <span className="text-right tabular-nums">{format.number(count)}</span>
            </li>
          ))}
        </ul>
        <div className="min-w-0 flex-1">
          <Bars bars={bars} title={title} description={t("description", { told })} />
        </div>
      </div>
    </Picture>
  );
}
