/** The hatchings by which a map's statuses differ without their colours; app/[locale]/pictures.css names them. */
export function MapPatterns() {
  return (
    <defs>
      <pattern id="map-contracting" width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={8} height={8} className="fill-contracting" opacity={0.3} />
        <path d="M0,0 V8" className="stroke-contracting-edge" strokeWidth={6} />
      </pattern>
      <pattern id="map-signatory" width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} className="fill-signatory" />
        <circle cx={4} cy={4} r={1.9} className="fill-bg" />
      </pattern>
      <pattern id="map-former" width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={8} height={8} className="fill-former" opacity={0.14} />
        <path d="M0,4 H8 M4,0 V8" className="stroke-former" strokeWidth={1.6} />
      </pattern>
    </defs>
  );
}
