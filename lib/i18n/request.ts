import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { formats } from "./formats.ts";
import { loadMessages } from "./messages.ts";
import { routing } from "./routing.ts";

export default getRequestConfig(async ({ locale: asked, requestLocale }) => {
  const wanted = asked ?? (await requestLocale);
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;
  // Legal dates have no time zone; UTC keeps a day the day that it is wherever the server stands.
  return { locale, messages: await loadMessages(locale), timeZone: "UTC", formats };
});
