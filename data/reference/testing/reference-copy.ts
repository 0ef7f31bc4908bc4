import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceFolder } from "../read-reference.ts";

/** A copy of the reference files that a test may change. The caller removes it. */
export interface ReferenceCopy {
  readonly folder: string;
  /** Puts other words in the place of the first that read so. Fails where none do. */
  readonly edit: (file: string, from: string, to: string) => void;
  readonly remove: () => void;
}

export function copyReference(): ReferenceCopy {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  cpSync(referenceFolder, folder, { recursive: true });
  return {
    folder,
    edit(file, from, to) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path, text.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
