import { useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { Link } from "#lib/i18n/navigation.ts";

/** What of mail waits for an administrator; nothing where nothing does. */
export function MailQueue({
  failed,
  unsent,
  jobs,
}: {
  /** Mails that were given up. */
  readonly failed: number;
  /** Mails that wait for a mail server to be set. */
  readonly unsent: number;
  /** Runs of the mail job that failed. */
  readonly jobs: number;
}) {
  const t = useTranslations("subscriptions.outbox.queue");
  const lines = [
    ...(failed === 0 ? [] : [t("failed", { count: failed })]),
    ...(unsent === 0 ? [] : [t("off", { count: unsent })]),
    ...(jobs === 0 ? [] : [t("jobs", { count: jobs })]),
  ];
  if (lines.length === 0) return null;
  return (
    <Section id="mail" title={t("title")}>
      <ul className="max-w-prose list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>
            <Link href="/admin/outbox" prefetch={false} className="link">
              {line}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
