import { useTranslations } from "next-intl";
import { AbsentStates } from "#components/states/absent-states.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { Section } from "#components/ui/section.tsx";
import type { MatrixRow } from "#domain/entities/matrix.ts";

/** States of the choice that did not exist on the day, with their dates. */
export function MatrixAbsent({ rows, link }: { readonly rows: readonly MatrixRow[]; readonly link: LinkView }) {
  const t = useTranslations("matrix.absent");
  if (rows.length === 0) return null;
  return (
    <Section title={t("title")} lead={t("lead")}>
      {(["not-yet", "dissolved"] as const).map((phase) => {
        const these = rows.filter(({ existence }) => existence === phase);
        return these.length === 0 ? null : (
          <div key={phase} className="mt-4">
            <h3 className="font-semibold text-sm">{t(phase)}</h3>
            <div className="mt-1">
              <AbsentStates rows={these} link={link} />
            </div>
          </div>
        );
      })}
    </Section>
  );
}
