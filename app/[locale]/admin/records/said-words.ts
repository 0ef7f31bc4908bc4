import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { type FormValues, inputsOf } from "#domain/forms/form-values.ts";
import { type RecordName, recordSchemas } from "#domain/records/kinds.ts";
import { readerWords, wholeLabel } from "./word-fields.ts";

/** What a record, or a draft of one, says, field by field in the reader's words; what says nothing is left out. */
export async function saidWords(
  name: RecordName,
  values: FormValues,
): Promise<{ readonly name: string; readonly label: string; readonly text: string }[]> {
  const words = await readerWords();
  const fields = fieldsOf(recordSchemas[name]);
  const chosen = fields.flatMap((field) => {
    if (field.kind !== "choices") return [];
    const ticked = field.options.filter((value) => (values[`${field.name}.${value}`] ?? "") !== "");
    const text = ticked.map((value) => words(`${field.words}.${value}`) ?? value).join(", ");
    return text === "" ? [] : [{ name: field.name, label: wholeLabel(words, field.name), text }];
  });
  const plain = inputsOf(
    fields.filter(({ kind }) => kind !== "choices"),
    values,
  );
  const said = plain.flatMap((input) => {
    const value = (values[input.name] ?? "").trim();
    if (value === "") return [];
    const text =
      input.kind === "choice"
        ? (words(`${input.words}.${value}`) ?? value)
        : input.kind === "tick"
          ? (words("records.form.yes") ?? value)
          : value;
    return [{ name: input.name, label: wholeLabel(words, input.name), text }];
  });
  return [...said, ...chosen];
}
