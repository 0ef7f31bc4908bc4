import { useTranslations } from "next-intl";
import { WithinField } from "#components/states/within-field.tsx";
import { TreatyField } from "#components/treaties/treaty-field.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { GetForm } from "#components/ui/get-form.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { GroupKey } from "#domain/participants/groups.ts";

/** Chooses what a map shows: one treaty or the number of them, of the world or a part of it. */
export function MapForm({
  treaties,
  treaty,
  within,
  link,
}: {
  readonly treaties: readonly TreatyName[];
  /** Code of the one that is shown; null for the number of all. */
  readonly treaty: string | null;
  readonly within: GroupKey | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("maps.form");
  return (
    <div className="my-4">
      <GetForm
        path="/map"
        label={t("label")}
        query={{ ...link }}
        submit={t("show")}
        className="sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-[18rem_16rem_auto]"
      >
        <TreatyField label={t("treaty")} any={t("all")} chosen={treaty === null ? [] : [treaty]} treaties={treaties} />
        <WithinField chosen={within === null ? [] : [within]} />
      </GetForm>
    </div>
  );
}
