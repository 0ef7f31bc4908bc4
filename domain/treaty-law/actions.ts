import type { DatePrecision, IsoDay, ReducedDate } from "../dates/calendar-date.ts";

/**
 * Treaty actions, by the UN Treaty Collection's glossary of treaty actions
 * (https://treaties.un.org/Pages/Overview.aspx?path=overview/glossary/page1_en.xml), in kebab case.
 */
export const actionKinds = [
  "signature",
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "succession",
  "succession-to-signature",
  "consent-kind-unknown",
  "provisional-application",
  "withdrawal",
  "withdrawal-rescinded",
  "withdrawal-of-ratification",
  "objection",
  "territorial-application",
  "notification-without-effect",
] as const;
export type ActionKind = (typeof actionKinds)[number];

export type KindBasis = "stated" | "inferred" | "not-stated";

/** One act of one participant under one treaty, as the law needs it. `id` serves only to tell acts of one day apart. */
export interface TreatyAction {
  readonly id: string;
  readonly state: string;
  readonly treaty: string;
  readonly kind: ActionKind;
  readonly kindBasis: KindBasis;
  /** Day of signature or of deposit, as exactly as it is known; null when only the effect is known. */
  readonly date: ReducedDate | null;
  readonly precision: DatePrecision;
  /** An imprecise act is not older than this. */
  readonly notBefore: IsoDay | null;
  /** The day on which a source says that it took effect for the state. */
  readonly effectiveOn: IsoDay | null;
}

const consentKinds: ReadonlySet<ActionKind> = new Set([
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "succession",
  "consent-kind-unknown",
]);

/** True for an act that expresses consent to be bound (Vienna Convention on the Law of Treaties, arts. 11 to 16). */
export function isConsent(kind: ActionKind): boolean {
  return consentKinds.has(kind);
}

/** True for an act that makes a signatory. */
export function isSignature(kind: ActionKind): boolean {
  return kind === "signature" || kind === "succession-to-signature" || kind === "definitive-signature";
}

/** True for an act by which a state stops being bound, once it takes effect. */
export function undoesConsent(kind: ActionKind): boolean {
  return kind === "withdrawal" || kind === "withdrawal-of-ratification";
}

/** True for an act that binds, or signs, as from the day of succession and not from its deposit. */
export function isSuccession(kind: ActionKind): boolean {
  return kind === "succession" || kind === "succession-to-signature";
}

/** Letter that the UN Treaty Collection prints behind the date; the empty string for ratification and plain signature. */
export function letterOf(kind: ActionKind): string {
  switch (kind) {
    case "accession":
      return "a";
    case "succession":
    case "succession-to-signature":
      return "d";
    case "acceptance":
      return "A";
    case "approval":
      return "AA";
    case "formal-confirmation":
      return "c";
    case "definitive-signature":
      return "s";
    case "provisional-application":
      return "n";
    default:
      return "";
  }
}
