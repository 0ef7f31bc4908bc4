import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { projectFolder } from "./next-process.ts";

/** Files that never change under their name, by the folder that they lie in and the address that they are served at. */
const kept = [
  { folder: ".next/static", address: "/_next/static" },
  { folder: "public/shapes", address: "/shapes" },
] as const;

/** What gets smaller; fonts and pictures are compressed already. */
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=UTF-8",
  ".js": "application/javascript; charset=UTF-8",
  ".svg": "image/svg+xml",
};

/** How the name of a compressed file ends. */
export const compressedEnding = ".br";
const compress = promisify(brotliCompress);

/** Puts beside every file that never changes the same compressed as far as Brotli can, which is too slow to be done when it is asked for. */
export async function compressFiles(): Promise<void> {
  const files = kept.flatMap(({ folder }) =>
    globSync(`**/*{${Object.keys(types).join(",")}}`, { cwd: join(projectFolder, folder) }).map((file) =>
      join(projectFolder, folder, file),
    ),
  );
  await Promise.all(
    files.map(async (file) => {
      const whole = await readFile(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
      await writeFile(`${file}${compressedEnding}`, await compress(whole, { params }));
    }),
  );
}

/** The addresses of all files that lie there compressed, each with what it is without. */
export function compressedFiles(): ReadonlyMap<string, string> {
  return new Map(
    kept.flatMap(({ folder, address }) =>
      globSync(`**/*${compressedEnding}`, { cwd: join(projectFolder, folder) }).flatMap((file) => {
        const plain = file.slice(0, -compressedEnding.length);
        const type = types[extname(plain)];
        return type === undefined ? [] : [[`${address}/${plain.replaceAll("\\", "/")}`, type] as const];
      }),
    ),
  );
}
