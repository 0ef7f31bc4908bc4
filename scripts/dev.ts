// npm run dev: runs the application as it is being written; pages change as their files do.
import { runApplication } from "./run-application.ts";

await runApplication("dev");
