import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { progressWords } from "./condition-words.ts";

/** How far each condition of a treaty's entry into force has come, with the states that are still missing by name. */
export function ThresholdProgress({
  page,
  link,
}: {
  readonly page: Pick<TreatyPage, "progress" | "states">;
  readonly link: LinkView;
}) {
  const t = useTranslations("treaties");
  return (
    <ul className="mt-2 max-w-prose list-disc space-y-1 pl-5">
      {page.progress.map((one) => (
        <li key={one.kind}>
          {progressWords(t, one)}
          {one.kind !== "required-states" || one.missing.length === 0 ? null : (
            <>
              {`; ${t("conditions.missing")} `}
              {one.missing.map((code, index) => {
                const state = page.states[code];
                return (
                  <span key={code}>
                    {index === 0 ? "" : ", "}
                    {state === undefined ? (
                      code
                    ) : (
                      <Link
                        href={address(`/states/${state.slug}`, { ...link })}
                        prefetch={false}
                        className="link-quiet"
                      >
                        {state.name}
                      </Link>
                    )}
                  </span>
                );
              })}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
