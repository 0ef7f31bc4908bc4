/** Where whoever has the address of a subscription confirms it, changes it, or ends it; without the language. */

export const confirmPath = (token: string): string => `/subscription/confirm?token=${token}`;
export const managePath = (token: string): string => `/subscription?token=${token}`;

/** Where a mail program ends it, on behalf of whoever reads the mail (RFC 8058). */
export const oneClickPath = (token: string): string => `/api/unsubscribe?token=${token}`;
