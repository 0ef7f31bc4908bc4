import { useTranslations } from "next-intl";
import { TextAreaField } from "#components/forms/field.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";

/** The ways on from the form of an act: to what it would change, or to a draft that waits for an editor. */
export function FormButtons({
  preview,
  save,
  draft,
  corrects,
  remark,
}: {
  readonly preview: string;
  readonly save: (form: FormData) => Promise<void>;
  /** The draft that is being worked on; null for none. */
  readonly draft: string | null;
  /** The act that is being corrected; null for a new one. */
  readonly corrects: string | null;
  /** What was typed for the editor; null where nothing. */
  readonly remark: string | null;
}) {
  const t = useTranslations("acts.new");
  return (
    <>
      <HiddenFields query={{ draft, corrects }} />
      <button type="submit" name="check" value="1" className="button button-primary mt-6">
        {preview}
      </button>
      <div className="mt-8 max-w-prose border-line border-t pt-6">
        <TextAreaField name="remark" label={t("remark")} defaultValue={remark ?? ""} maxLength={2000} />
        <button type="submit" formAction={save} className="button mt-4">
          {t("saveDraft")}
        </button>
      </div>
    </>
  );
}
