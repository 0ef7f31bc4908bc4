import { useTranslations } from "next-intl";

/** Who the shipped facts are recorded by. */
const reference = "reference";

/** Who recorded or changed a fact, in words. */
export function useActorName(): (by: string) => string {
  const t = useTranslations("changes.record");
  return (by) => (by === reference ? t("reference") : by);
}
