import { useLocale, useTranslations } from "next-intl";
import { logoAddress } from "#domain/settings/logo-address.ts";
import type { SettingsOf } from "#domain/settings/sections.ts";

/**
 * Sets the logo or takes it away. A plain form that leads to a route, because that alone can refuse a file that is too large
 * before it is read; the page that it leads back to says what came of it.
 */
export function LogoForm({
  image,
  version,
  error,
}: {
  readonly image: SettingsOf<"logo">["image"];
  readonly version: number;
  readonly error: string | undefined;
}) {
  const t = useTranslations("settings");
  const described = error === undefined ? "logo-hint" : "logo-hint logo-error";
  return (
    <form
      action={`/brand/logo?lang=${useLocale()}`}
      method="post"
      encType="multipart/form-data"
      className="grid max-w-md gap-4"
    >
      <input type="hidden" name="version" value={version} />
      {image === null ? (
        <p className="text-ink-2 text-sm">{t("logo.shipped")}</p>
      ) : (
        // biome-ignore lint/performance/noImgElement: its address never changes what it shows
        <img
          src={logoAddress(image)}
          alt={t("logo.now")}
          className="max-h-24 max-w-full justify-self-start border border-line bg-surface object-contain p-2"
        />
      )}
      <div className="min-w-0">
        <label htmlFor="logo" className="block font-semibold text-sm">
          {t("fields.logo")}
        </label>
        <p id="logo-hint" className="mt-0.5 max-w-prose text-ink-2 text-xs">
          {t("hints.logo")}
        </p>
        <input
          id="logo"
          name="logo"
          type="file"
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described}
          className="mt-1 block w-full min-w-0 text-sm file:mr-3 file:h-9 file:cursor-pointer file:rounded-[3px] file:border file:border-ink-3 file:border-solid file:bg-surface file:px-3 file:font-semibold file:text-ink"
        />
        {error === undefined ? null : (
          <p id="logo-error" className="mt-1 max-w-prose text-danger text-sm">
            {error}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button button-primary">
          {t("logo.submit")}
        </button>
        {image === null ? null : (
          <button type="submit" name="do" value="remove" className="button">
            {t("logo.remove")}
          </button>
        )}
      </div>
    </form>
  );
}
