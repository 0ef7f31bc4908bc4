import { getTranslations } from "next-intl/server";
import type settings from "#messages/en/settings.json";

interface Failed {
  readonly fault: keyof typeof settings.mail.faults;
  readonly answer: string | null;
}

/** Why a message was not sent, with what the server said to it. */
export async function failureWords({ fault, answer }: Failed): Promise<string> {
  const t = await getTranslations("settings.mail");
  const reason = t(`faults.${fault}`);
  return answer === null ? reason : `${reason} ${t("test.answer", { answer })}`;
}
