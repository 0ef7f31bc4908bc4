import { APIError, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins/two-factor";
import { getPrisma } from "#data/prisma.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { enterPlugin } from "./enter.ts";
import { longestPassword, shortestPassword } from "./password-rules.ts";
import { authSecret } from "./secret.ts";

/** A session ends a week after signing in: pages cannot write the cookie that would prolong it. */
const sessionSeconds = 7 * 24 * 60 * 60;

function makeAuth() {
  const origin = publicOrigin();
  const secure = origin.startsWith("https:");
  return betterAuth({
    appName: "Treaty tracker",
    baseURL: origin,
    basePath: "/api/auth",
    secret: authSecret(),
    database: prismaAdapter(getPrisma(), { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Guessing is slowed by lib/auth/slow-guessing.ts, for forms and shell alike: this limiter sees requests only.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: {
      // The prefix __Host- is better-auth's to read but not to write, so the names and the flag are set by hand.
      useSecureCookies: false,
      cookiePrefix: secure ? "__Host-tracker" : "tracker",
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
    },
    databaseHooks: {
      session: {
        create: {
          // After the password was checked, so that the answer takes as long as for a wrong one.
          async before(session) {
            const user = await getPrisma().user.findUnique({
              select: { disabledAt: true },
              where: { id: session.userId },
            });
            if (user === null || user.disabledAt !== null) throw new APIError("UNAUTHORIZED");
          },
        },
      },
    },
    plugins: [
      // Only somebody who knows the password gets as far as a code; waiting half an hour is not being locked out.
      twoFactor({ issuer: "Treaty tracker", accountLockout: { maxFailedAttempts: 5, durationSeconds: 1800 } }),
      enterPlugin,
    ],
  });
}

type Auth = ReturnType<typeof makeAuth>;
const kept = globalThis as { treatyTrackerAuth?: { prisma: unknown; auth: Auth } };

/** The accounts of this process, made at first use on its database. */
export function getAuth(): Auth {
  const prisma = getPrisma();
  if (kept.treatyTrackerAuth?.prisma !== prisma) kept.treatyTrackerAuth = { prisma, auth: makeAuth() };
  return kept.treatyTrackerAuth.auth;
}
