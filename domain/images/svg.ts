/** What may stand before the root of a file of XML, by how it begins and ends. */
const before = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!DOCTYPE", ">"],
] as const;

/**
 * Why bytes are no drawing in SVG that is taken; null where they are one. They are not made harmless by this: whatever runs or
 * loads in a drawing is kept from it by how it is shown (app/brand/logo). Entities are refused, because a few of them can
 * grow to gigabytes in whatever reads them.
 */
export function svgFault(bytes: Uint8Array): "image" | "imageEntities" | null {
  const text = textOf(bytes);
  if (text === null) return "image";
  let rest = text.trimStart();
  for (let part = partBefore(rest); part !== null; part = partBefore(rest)) {
    const end = rest.indexOf(part[1], part[0].length);
    if (end < 0) return "image";
    // A document type with declarations of its own.
    if (part[0] === "<!DOCTYPE" && rest.slice(0, end).includes("[")) return "imageEntities";
    rest = rest.slice(end + part[1].length).trimStart();
  }
  const root = /^<(?:\w+:)?svg(?=[\s/>])[^>]*>/.exec(rest)?.[0];
  if (root === undefined || !/=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)) return "image";
  return /<!(?:ENTITY|DOCTYPE)/i.test(rest) ? "imageEntities" : null;
}

function partBefore(text: string): (typeof before)[number] | null {
  return before.find(([start]) => text.slice(0, start.length).toUpperCase() === start) ?? null;
}

/** Files of XML may be in other encodings; those of pictures are in UTF-8 or can be saved so. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
