// npm start: runs the application in production. See docs/operations.md.
import { runApplication } from "./run-application.ts";

await runApplication("start");
