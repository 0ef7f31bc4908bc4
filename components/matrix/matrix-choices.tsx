import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { ChoiceLinks } from "#components/ui/choice-links.tsx";
import type { StatusMatrix } from "#domain/entities/matrix.ts";
import { byName, byParties, type MatrixChoice, matrixGroupings } from "#domain/visualisation/status-matrix.ts";
import { matrixQuery } from "./matrix-query.ts";

/** How the rows are sorted and gathered, each as links. */
export function MatrixChoices({
  choice,
  matrix,
  link,
}: {
  readonly choice: MatrixChoice;
  readonly matrix: StatusMatrix;
  readonly link: LinkView;
}) {
  const t = useTranslations("matrix");
  const to = (change: Partial<MatrixChoice>) =>
    address("/matrix", { ...matrixQuery({ ...choice, ...change }), ...link });
  const treaty = matrix.treaties.find(({ code }) => code === choice.sortBy);
  const orders = [
    { sortBy: byName, label: t("sortName") },
    { sortBy: byParties, label: t("sortInForce") },
    ...(treaty === undefined ? [] : [{ sortBy: treaty.code, label: t("sortTreaty", { treaty: treaty.code }) }]),
  ];
  return (
    <div className="mt-3 flex flex-wrap gap-x-10">
      <ChoiceLinks
        label={t("group")}
        items={matrixGroupings.map((groupBy) => ({
          href: to({ groupBy }),
          label: t(`groupings.${groupBy}`),
          chosen: groupBy === choice.groupBy,
        }))}
      />
      <ChoiceLinks
        label={t("sort")}
        items={orders.map(({ sortBy, label }) => ({ href: to({ sortBy }), label, chosen: sortBy === choice.sortBy }))}
      />
    </div>
  );
}
