// npm run build: makes the production build where it is not up to date.
import { env } from "#lib/env.ts";
import { ensureBuild } from "./ensure-build.ts";
import { seconds } from "./steps.ts";

const began = performance.now();
try {
  const built = await ensureBuild({ databaseUrl: env().DATABASE_URL, onBuild: () => console.log("Building …") });
  console.log(built ? `Built in ${seconds(performance.now() - began)}.` : "The build is up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
