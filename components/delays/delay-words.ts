import { useTranslations } from "next-intl";
import type { SignatureDelay, SignatureDelays } from "#domain/visualisation/signature-delays.ts";

/** Sentences about how long signatories took, in the reader's language. */
export function useDelayWords(): {
  /** What there is to say of all, and of the state that is marked. */
  readonly answer: (delays: SignatureDelays, marked: SignatureDelay | null) => string;
} {
  const t = useTranslations("delays");
  return {
    answer: ({ deposited, waiting, ceased, leftOut, half }, marked) => {
      const measured = deposited.length + waiting.length + ceased.length;
      const sentences = [
        t("answer", { measured, deposited: deposited.length, waiting: waiting.length }),
        ...(ceased.length === 0 ? [] : [t("ceased", { count: ceased.length })]),
        half === null ? t("halfOpen") : t("half", { days: half }),
        ...(leftOut === 0 ? [] : [t("leftOut", { count: leftOut })]),
        ...(marked === null ? [] : [ofOne(marked, deposited.length)]),
      ];
      return sentences.join(" ");
    },
  };

  function ofOne({ state, days, rank }: SignatureDelay, of: number): string {
    return rank === null
      ? t("waitsSince", { state: state.name, days })
      : t("took", { state: state.name, days, rank, of });
  }
}
