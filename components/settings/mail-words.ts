import { getTranslations } from "next-intl/server";
import settings from "#messages/en/settings.json";

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

/** Why a mail of the outbox was not sent, by the name that it keeps of it. */
export async function faultWords(fault: string): Promise<string> {
  const t = await getTranslations("settings.mail.faults");
  const known = (name: string): name is Failed["fault"] => Object.hasOwn(settings.mail.faults, name);
  return t(known(fault) ? fault : "other");
}
