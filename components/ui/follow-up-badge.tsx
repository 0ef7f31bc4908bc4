import { clsx } from "clsx";
import { CircleCheck, CircleDashed, CircleHelp, CircleX, Clock, Contrast, Replace } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";

const looks: Readonly<Record<FollowUpStatus, { readonly icon: typeof Clock; readonly colour: string }>> = {
  pending: { icon: CircleDashed, colour: "text-pending" },
  "no-information": { icon: CircleHelp, colour: "text-noinfo" },
  "in-progress": { icon: Clock, colour: "text-progress" },
  "partly-implemented": { icon: Contrast, colour: "text-partly" },
  implemented: { icon: CircleCheck, colour: "text-implemented" },
  "not-implemented": { icon: CircleX, colour: "text-refused" },
  superseded: { icon: Replace, colour: "text-noinfo" },
};

/** The icon of a follow-up state. Its word must stand beside it. */
export function FollowUpMark({ status, size = 15 }: { readonly status: FollowUpStatus; readonly size?: number }) {
  const { icon: Icon, colour } = looks[status];
  return (
    <Icon
      size={size}
      strokeWidth={2.25}
      aria-hidden="true"
      className={clsx("print-color-exact shrink-0 self-center", colour)}
    />
  );
}

/** Where a recommendation stands: icon and word. */
export function FollowUpBadge({ status }: { readonly status: FollowUpStatus }) {
  const t = useTranslations("ui.followUp");
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap font-semibold">
      <FollowUpMark status={status} />
      {t(status)}
    </span>
  );
}
