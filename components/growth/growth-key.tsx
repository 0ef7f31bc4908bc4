import { useTranslations } from "next-intl";
import type { TreatyGrowth } from "#domain/visualisation/treaty-growth.ts";

/** What the fills of a treaty's growth mean; only those that it has. */
export function GrowthKey({ growth }: { readonly growth: TreatyGrowth }) {
  const t = useTranslations("growth.key");
  const shown = [
    { key: "parties", className: "fill-pattern-party", isShown: true },
    {
      key: "contracting",
      className: "fill-pattern-contracting",
      isShown: growth.steps.some((one) => one.contracting > 0),
    },
    { key: "doubt", className: "border border-party! border-dashed", isShown: growth.doubt !== "" },
    {
      key: "later",
      className: "fill-pattern-party opacity-35",
      isShown: growth.steps.some(({ on }) => on > (growth.asAt?.day ?? "")),
    },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {shown
        .filter(({ isShown }) => isShown)
        .map(({ key, className }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`print-color-exact inline-block h-3 w-5 shrink-0 ${className}`} />
            {t(key)}
          </li>
        ))}
    </ul>
  );
}
