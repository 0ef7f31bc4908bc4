import { useTranslations } from "next-intl";
import { type SettingsPage, settingsPath } from "#domain/settings/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type LastChange, LastChanged } from "./part-frame.tsx";

/** The parts of the settings: each with what it is set to, and who left it so. */
export function SettingsList({
  parts,
}: {
  readonly parts: readonly {
    readonly page: SettingsPage;
    /** What it is set to, in one line. */
    readonly summary: string;
    readonly changed: LastChange;
  }[];
}) {
  const t = useTranslations("settings");
  return (
    <ul aria-label={t("label")} className="max-w-prose border-line border-t">
      {parts.map(({ page, summary, changed }) => (
        <li key={page} className="border-line border-b py-3">
          <Link
            href={settingsPath(page)}
            prefetch={false}
            className="link-quiet inline-flex min-h-6 items-center font-semibold"
          >
            {t(`parts.${page}.title`)}
          </Link>
          <p className="wrap-anywhere">{summary}</p>
          <p className="wrap-anywhere text-ink-2 text-sm">
            <LastChanged changed={changed} />
          </p>
        </li>
      ))}
    </ul>
  );
}
