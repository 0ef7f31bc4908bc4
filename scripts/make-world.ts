// npm run make:world: makes the shapes of the map and where each land is found on it, from the atlas.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { placesFile, shapesFolder, worldFiles } from "./world-files.ts";

const { shapes, places, name } = worldFiles();
await mkdir(shapesFolder, { recursive: true });
for (const old of await readdir(shapesFolder)) await rm(join(shapesFolder, old));
await writeFile(join(shapesFolder, name), shapes);
await writeFile(placesFile, places);
console.log(`${name}: ${shapes.length} bytes`);
