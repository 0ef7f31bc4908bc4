import { useTranslations } from "next-intl";
import { Notice } from "#components/accounts/notice.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { useMomentText } from "#components/ui/moment.tsx";
import { Section } from "#components/ui/section.tsx";
import { mostPixels } from "#domain/images/read-image.ts";
import type { SettingsOf } from "#domain/settings/sections.ts";
import settings from "#messages/en/settings.json";
import { LogoForm } from "./logo-form.tsx";
import type { LastChange } from "./part-frame.tsx";

/** The logo and its form. @param came what came of the form before, as the route that took it says in the address */
export function LogoSection({
  image,
  version,
  changed,
  came,
}: {
  readonly image: SettingsOf<"logo">["image"];
  readonly version: number;
  readonly changed: LastChange;
  readonly came: string | undefined;
}) {
  const t = useTranslations("settings");
  const momentText = useMomentText();
  const error = isRule(came) ? `${t("fields.logo")} ${t(`rules.${came}`, ruleValues)}` : undefined;
  const stale = came === "stale" && changed !== null ? { by: changed.by, at: momentText(changed.at) } : null;
  const errors = [
    ...(error === undefined ? [] : [{ field: "logo", message: error }]),
    ...(stale === null ? [] : [{ field: "", message: t("logo.stale", stale) }]),
  ];
  return (
    <Section id="logo-form" title={t("logo.title")}>
      <ErrorSummary title={t("errors.title")} errors={errors} />
      <Notice notice={came === "saved" || came === "same" ? t(came) : null} secrets={[]} />
      <LogoForm image={image} version={version} error={error} />
    </Section>
  );
}

const ruleValues = { pixels: mostPixels, base: "", mode: "light", ratio: "", says: "" };

function isRule(text: string | undefined): text is keyof typeof settings.rules {
  return text !== undefined && Object.hasOwn(settings.rules, text);
}
