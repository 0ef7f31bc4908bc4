import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import type { XmlElement } from "../../xml/write-xml.ts";

/** The colours of the light theme (app/[locale]/globals.css): a file ends up on paper and on white slides. */
export const lightColours = {
  ink: "#1a1d21",
  faint: "#52575f",
  ground: "#ffffff",
  party: "#0b5394",
  contracting: "#3f7fba",
  signatory: "#b36b00",
  "former-party": "#8c2d19",
  none: "#e9e7e2",
} as const satisfies Readonly<Record<ParticipationStatus | "ink" | "faint" | "ground", string>>;

function pattern(id: string, size: number, children: readonly XmlElement[], turned = false): XmlElement {
  const attributes = { id, width: String(size), height: String(size), patternUnits: "userSpaceOnUse" };
  return {
    name: "pattern",
    attributes: turned ? { ...attributes, patternTransform: "rotate(45)" } : attributes,
    children,
  };
}

const ground = (size: number, fill: string, opacity: string): XmlElement => ({
  name: "rect",
  attributes: { width: String(size), height: String(size), fill, "fill-opacity": opacity },
});

const lines = (d: string, stroke: string, width: string): XmlElement => ({
  name: "path",
  attributes: { d, stroke, "stroke-width": width, fill: "none" },
});

/** Fills that tell statuses apart without colour: contracting hatched, signatory dotted, former parties crossed. */
export const statusPatterns: XmlElement = {
  name: "defs",
  children: [
    pattern(
      "contracting",
      5,
      [ground(5, lightColours.contracting, "0.3"), lines("M0,0V5", lightColours.contracting, "4")],
      true,
    ),
    pattern("signatory", 5, [
      ground(5, lightColours.signatory, "1"),
      { name: "circle", attributes: { cx: "2.5", cy: "2.5", r: "1.2", fill: lightColours.ground } },
    ]),
    pattern(
      "former-party",
      5,
      [ground(5, lightColours["former-party"], "0.14"), lines("M0,2.5H5M2.5,0V5", lightColours["former-party"], "1")],
      true,
    ),
  ],
};

/** What a status is filled with, where the patterns are in the same file. */
export function fillOf(status: ParticipationStatus): string {
  return status === "party" || status === "none" ? lightColours[status] : `url(#${status})`;
}
