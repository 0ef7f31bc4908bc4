import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lightColours } from "./status-patterns.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../../app/[locale]/globals.css"), "utf8");
const light = (token: string) => new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}),`).exec(sheet)?.[1];

test("the colours of a drawing that is made on demand are those of the light theme", () => {
  const { ink, faint, party, contracting, signatory, "former-party": former } = lightColours;
  expect({ ink, faint, party, contracting, signatory, former }).toEqual({
    ink: light("ink"),
    faint: light("ink-2"),
    party: light("party"),
    contracting: light("contracting-edge"),
    signatory: light("signatory"),
    former: light("former"),
  });
});
