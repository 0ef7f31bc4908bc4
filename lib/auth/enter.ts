import { APIError, createAuthEndpoint } from "better-auth/api";
import { deleteSessionCookie, setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { newToken } from "./tokens.ts";

/** In seconds: how long the step may take that asks for a code. As long as after a password. */
const stepSeconds = 600;

/** How the identifier of such a step begins. better-auth makes those that follow a password, which begin otherwise. */
export const singleSignOnStep = "2fa-single-sign-on-";

/**
 * For better-auth: lets somebody in whose identity was proved elsewhere. Where the account has a second factor, nobody is
 * signed in yet: the cookie leads to the step that asks for a code, which is better-auth's own and the same as after a
 * password. It has no address.
 */
export const enterPlugin = {
  id: "enter",
  endpoints: {
    enter: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ userId: z.string() }) },
      async (ctx): Promise<{ readonly codeNeeded: boolean }> => {
        const { internalAdapter, createAuthCookie, secret } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new APIError("UNAUTHORIZED");
        if ((user as { twoFactorEnabled?: boolean | null }).twoFactorEnabled !== true) {
          const session = await internalAdapter.createSession(user.id, false);
          await setSessionCookie(ctx, { session, user });
          return { codeNeeded: false };
        }
        // A session that is still in this browser would be taken for the one that the code belongs to.
        deleteSessionCookie(ctx, true);
        const identifier = newToken(singleSignOnStep);
        const expiresAt = new Date(Date.now() + stepSeconds * 1000);
        await internalAdapter.createVerificationValue({ identifier, value: user.id, expiresAt });
        await internalAdapter.createVerificationValue({
          identifier: `2fa-attempts-${identifier}`,
          value: "0",
          expiresAt,
        });
        const { name, attributes } = createAuthCookie("two_factor", { maxAge: stepSeconds });
        await ctx.setSignedCookie(name, identifier, secret, attributes);
        return { codeNeeded: true };
      },
    ),
  },
};
