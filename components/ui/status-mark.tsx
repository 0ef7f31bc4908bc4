import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";

const colours: Readonly<Record<ParticipationStatus, string>> = {
  party: "text-party",
  contracting: "text-contracting-edge",
  signatory: "text-signatory",
  "former-party": "text-former",
  none: "text-none",
};

function shapeOf(status: ParticipationStatus) {
  switch (status) {
    case "party":
      return <circle cx={8} cy={8} r={5.5} fill="currentColor" />;
    case "contracting":
      return (
        <>
          <path d="M8,2.5 A5.5,5.5 0 0 0 8,13.5 Z" fill="currentColor" />
          <circle cx={8} cy={8} r={5} fill="none" stroke="currentColor" strokeWidth={1.5} />
        </>
      );
    case "signatory":
      return <circle cx={8} cy={8} r={4.75} fill="none" stroke="currentColor" strokeWidth={2} />;
    case "former-party":
      return (
        <path d="M3.5,3.5 L12.5,12.5 M12.5,3.5 L3.5,12.5" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
      );
    case "none":
      return <path d="M4,8 H12" stroke="currentColor" strokeWidth={1.75} strokeLinecap="round" />;
  }
}

/** The mark of a status, from one set: ● ◐ ○ ✕ –. The word must stand beside it or in its table's head. */
export function StatusMark({
  status,
  uncertain = false,
  size = 14,
}: {
  readonly status: ParticipationStatus;
  /** An uncertain status has a dashed ring and a question mark. */
  readonly uncertain?: boolean;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={clsx("print-color-exact inline-block shrink-0 self-center", colours[status])}
    >
      {uncertain ? (
        <>
          <circle
            cx={8}
            cy={8}
            r={6.75}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.25}
            strokeDasharray="2.4 1.85"
          />
          <path
            d="M5.9,6.3 C5.9,5 6.8,4.3 8,4.3 C9.2,4.3 10.1,5.05 10.1,6.1 C10.1,7.5 8,7.5 8,9.1"
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeLinecap="round"
          />
          <circle cx={8} cy={11.5} r={0.95} fill="currentColor" />
        </>
      ) : (
        shapeOf(status)
      )}
    </svg>
  );
}

/** A status with its mark and its word. */
export function StatusBadge({
  status,
  uncertain = false,
}: {
  readonly status: ParticipationStatus;
  readonly uncertain?: boolean;
}) {
  const t = useTranslations("ui.status");
  const word = t(status);
  return (
    <span
      className={clsx(
        // On the line of its word, so that what stands beside it stands on the same.
        "inline-flex items-baseline gap-1.5",
        status === "none" && !uncertain ? "text-ink-2" : "font-semibold",
        uncertain ? "rounded-sm border border-ink-3 border-dashed px-1" : "whitespace-nowrap",
      )}
    >
      <StatusMark status={status} uncertain={uncertain} />
      {uncertain ? t("uncertain", { status: word }) : word}
    </span>
  );
}
