import { useTranslations } from "next-intl";
import { Key, KeyItem } from "#components/pictures/key.tsx";
import { statusFill } from "#components/pictures/status-patterns.tsx";
import type { TreatyGrowth } from "#domain/visualisation/treaty-growth.ts";

/** What the fills of a treaty's growth mean; only those that it has. @param patterns id of the drawing's patterns */
export function GrowthKey({ growth, patterns }: { readonly growth: TreatyGrowth; readonly patterns: string }) {
  const t = useTranslations("growth.key");
  const party = statusFill(patterns, "party");
  const shown = [
    { key: "parties", fill: party, isShown: true },
    {
      key: "contracting",
      fill: statusFill(patterns, "contracting"),
      isShown: growth.steps.some((one) => one.contracting > 0),
    },
    {
      key: "doubt",
      fill: { fill: "none", className: "stroke-party", strokeDasharray: "3 2" },
      isShown: growth.doubt !== "",
    },
    {
      key: "later",
      fill: { ...party, opacity: 0.35 },
      isShown: growth.steps.some(({ on }) => on > (growth.asAt?.day ?? "")),
    },
  ] as const;
  return (
    <Key>
      {shown
        .filter(({ isShown }) => isShown)
        .map(({ key, fill }) => (
          <KeyItem key={key} fill={fill}>
            {t(key)}
          </KeyItem>
        ))}
    </Key>
  );
}
