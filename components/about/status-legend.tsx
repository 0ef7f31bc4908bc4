import { useTranslations } from "next-intl";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { participationStatuses } from "#domain/treaty-law/status.ts";

/** Each status with its mark and what it means, and what an uncertain one looks like. */
export function StatusLegend() {
  const t = useTranslations("ui");
  const about = useTranslations("about.statuses");
  return (
    <dl className="max-w-prose divide-y divide-line border-line border-y">
      {participationStatuses.map((status) => (
        <div key={status} className="grid gap-x-6 py-2 sm:grid-cols-[11rem_1fr]">
          <dt className="flex items-center gap-2 font-semibold">
            <StatusMark status={status} />
            {t(`status.${status}`)}
          </dt>
          <dd>{t(`statusMeaning.${status}`)}</dd>
        </div>
      ))}
      <div className="grid gap-x-6 py-2 sm:grid-cols-[11rem_1fr]">
        <dt className="flex items-start gap-2 font-semibold">
          <span className="mt-1.5 flex">
            <StatusMark status="party" uncertain />
          </span>
          {about("uncertain")}
        </dt>
        <dd>{about("uncertainMeaning")}</dd>
      </div>
    </dl>
  );
}
