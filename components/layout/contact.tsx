import { useTranslations } from "next-intl";
import type { ShownSite } from "./shown-site.ts";

/** Whom readers can write to; nothing where nobody is named. */
export function Contact({ contactEmail, contactAddress }: Pick<ShownSite, "contactEmail" | "contactAddress">) {
  const t = useTranslations("common");
  if (contactEmail === "" && contactAddress === "") return null;
  return (
    <address className="wrap-anywhere not-italic">
      {contactEmail === "" ? null : (
        <p>
          {t.rich("footer.contact", {
            link: () => (
              <a href={`mailto:${contactEmail}`} className="link">
                {contactEmail}
              </a>
            ),
          })}
        </p>
      )}
      {contactAddress === "" ? null : <p className="whitespace-pre-line">{contactAddress}</p>}
    </address>
  );
}
