import type { ParticipationStatus } from "#domain/treaty-law/status.ts";

/**
 * Fills of one drawing that tell statuses apart without colour: contracting hatched, signatories dotted, former parties crossed.
 * @param scale how much larger they are than at their size in pixels, for a drawing of other units
 */
export function StatusPatterns({ id, scale = 1 }: { readonly id: string; readonly scale?: number }) {
  const turned = `scale(${scale}) rotate(45)`;
  return (
    <defs>
      <pattern id={`${id}-contracting`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform={turned}>
        <rect width={5} height={5} className="fill-contracting" opacity={0.3} />
        <path d="M0,0 V5" className="stroke-contracting-edge" strokeWidth={4} />
      </pattern>
      <pattern
        id={`${id}-signatory`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale})`}
      >
        <rect width={5} height={5} className="fill-signatory" />
        <circle cx={2.5} cy={2.5} r={1.1} className="fill-bg" />
      </pattern>
      <pattern id={`${id}-former-party`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={turned}>
        <rect width={6} height={6} className="fill-former" opacity={0.14} />
        <path d="M0,3 H6 M3,0 V6" className="stroke-former" strokeWidth={1.2} />
      </pattern>
    </defs>
  );
}

/** The fill of a status in a drawing that holds those patterns under the same id, as properties of a shape. */
export function statusFill(id: string, status: ParticipationStatus): { fill?: string; className?: string } {
  if (status === "party") return { className: "fill-party" };
  if (status === "none") return { className: "fill-sunken stroke-line" };
  return { fill: `url(#${id}-${status})` };
}
