import { useTranslations } from "next-intl";
import { WithinField } from "#components/states/within-field.tsx";
import { TreatyField } from "#components/treaties/treaty-field.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { GetForm } from "#components/ui/get-form.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { MatrixChoice } from "#domain/visualisation/status-matrix.ts";
import { matrixQuery } from "./matrix-query.ts";

/** Which states and which treaties; the order and the grouping stay. */
export function MatrixForm({
  choice,
  treaties,
  link,
}: {
  readonly choice: MatrixChoice;
  readonly treaties: readonly TreatyName[];
  readonly link: LinkView;
}) {
  const t = useTranslations("matrix.form");
  const { groupBy, sortBy } = matrixQuery(choice);
  return (
    <GetForm
      path="/matrix"
      label={t("label")}
      query={{ groupBy, sortBy, ...link }}
      submit={t("show")}
      className="sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-[16rem_20rem_auto]"
    >
      <WithinField chosen={choice.within} />
      <TreatyField label={t("treaty")} any={t("anyTreaty")} chosen={choice.treaties} treaties={treaties} />
    </GetForm>
  );
}
