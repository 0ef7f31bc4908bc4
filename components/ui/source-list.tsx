import { useLocale, useTranslations } from "next-intl";
import type { Source } from "#domain/entities/source.ts";
import { formatDay, formatKnownDate } from "./known-date.tsx";

/** One source: title, symbol, link, the day whose state of things it shows, the day on which it was read. */
export function SourceNote({ source }: { readonly source: Source }) {
  const t = useTranslations("ui.sources");
  const locale = useLocale();
  const { title, symbol, url, publisher, asAt, readOn } = source;
  const rest = [
    publisher,
    symbol === null || title.includes(symbol) ? null : symbol,
    asAt === null || asAt.date === null ? null : t("asAt", { date: formatKnownDate(asAt, locale) }),
    readOn === null ? null : t("read", { date: formatDay(readOn, locale) }),
  ].filter((one) => one !== null && one !== "");
  return (
    <span className="wrap-anywhere">
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noreferrer" className="link">
          {title}
        </a>
      )}
      {rest.length === 0 ? null : <span className="text-ink-2">{` · ${rest.join(" · ")}`}</span>}
    </span>
  );
}

/** Sources, numbered, small. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslations("ui.sources");
  if (sources.length === 0) return <p className="text-ink-2 text-xs">{t("none")}</p>;
  if (sources.length === 1) {
    return (
      <p className="max-w-prose text-xs">
        {sources.map((source) => (
          <SourceNote key={source.key} source={source} />
        ))}
      </p>
    );
  }
  return (
    <ol className="max-w-prose list-decimal space-y-0.5 pl-5 text-xs marker:text-ink-2">
      {sources.map((source) => (
        <li key={source.key}>
          <SourceNote source={source} />
        </li>
      ))}
    </ol>
  );
}
