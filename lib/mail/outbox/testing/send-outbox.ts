// A process of its own that sends what waits in the outbox of DATABASE_URL, to be killed by a test in the middle of it.
import { getPrisma } from "#data/prisma.ts";
import { env } from "#lib/env.ts";
import { sendWaiting } from "../send-waiting.ts";

const run = await sendWaiting(env().DATABASE_URL ?? "");
await getPrisma().$disconnect();
console.log(JSON.stringify(run));
