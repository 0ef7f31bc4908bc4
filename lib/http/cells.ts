import { z } from "zod";

export type Cell = string | number | boolean | null;

/** Nested objects become columns joined by dots; lists become one cell, JSON where they hold objects. */
export function flatten(value: unknown, path: string, into: Record<string, Cell>): void {
  if (Array.isArray(value)) {
    into[path] = value.every((item) => typeof item !== "object") ? value.join("; ") : JSON.stringify(value);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, into);
  } else {
    into[path] = value === undefined ? null : (value as Cell);
  }
}

/** The columns that flatten makes of everything of a shape, in the order of the shape. */
export function columnsOf(shape: z.ZodObject, path = ""): string[] {
  return Object.entries(shape.shape).flatMap(([key, type]) => {
    const inner = type instanceof z.ZodNullable ? type.unwrap() : type;
    const name = path === "" ? key : `${path}.${key}`;
    return inner instanceof z.ZodObject ? columnsOf(inner, name) : [name];
  });
}

/** A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe in front makes it text. */
export function harmless(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
