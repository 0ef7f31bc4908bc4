import { useTranslations } from "next-intl";
import { DomesticSteps } from "#components/states/domestic-steps.tsx";
import { DeclarationTable } from "#components/treaties/declaration-table.tsx";
import { DomesticLine } from "#components/treaties/domestic-line.tsx";
import { ProcedureTable } from "#components/treaties/procedure-table.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { Section } from "#components/ui/section.tsx";
import type { ParticipationPage } from "#domain/entities/pages.ts";

/** What else is on record about one state under one treaty: its approval at home, its declarations, the procedures it accepts. */
export function ParticipationRecord({ page, link }: { readonly page: ParticipationPage; readonly link: LinkView }) {
  const t = useTranslations("states.profile");
  const treaties = useTranslations("treaties");
  const words = useTranslations("declarations.procedures");
  const { row, declarations, objections, procedures } = page;
  const subject = {
    subjectHead: treaties("columns.treaty"),
    subjectOf: () => ({ label: row.treaty.shortTitle, href: address(`/treaties/${row.treaty.slug}`, { ...link }) }),
  };
  return (
    <>
      {row.domestic.steps.length === 0 ? null : (
        <Section id="domestic" title={t("domestic.title")} lead={t("domestic.lead")}>
          <DomesticSteps row={row} />
          <DomesticLine domestic={row.domestic} />
        </Section>
      )}
      {declarations.length === 0 ? null : (
        <Section id="declarations" title={treaties("declarations.title")} lead={treaties("declarations.lead")}>
          <DeclarationTable
            declarations={[...declarations, ...objections]}
            caption={treaties("declarations.title")}
            {...subject}
          />
        </Section>
      )}
      {procedures.length === 0 ? null : (
        <Section id="procedures" title={words("title")} lead={words("lead")}>
          <ProcedureTable procedures={procedures} caption={words("title")} {...subject} />
        </Section>
      )}
    </>
  );
}
