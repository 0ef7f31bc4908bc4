import type { Instant } from "../dates/instant.ts";

/** What a mail of the outbox is: it asks for a confirmation, says that there is a subscription already, or tells what moved. */
export type MailPurpose = "confirm" | "known" | "moved";

export const mailStates = ["waiting", "sending", "sent", "failed"] as const;
export type MailState = (typeof mailStates)[number];

/** A mail of the outbox, as an administrator reads it. */
export interface OutboxMail {
  readonly id: string;
  readonly purpose: MailPurpose;
  readonly email: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly state: MailState;
  readonly createdAt: Instant;
  /** When it is tried next, while it waits. */
  readonly notBefore: Instant;
  readonly attempts: number;
  /** Attempts that ended without it being known whether the server took the mail. */
  readonly uncertainAttempts: number;
  readonly messageId: string | null;
  readonly sentAt: Instant | null;
  /** Why the last attempt failed; null where none did. */
  readonly fault: string | null;
  /** What the server said last; null where it said nothing. */
  readonly answer: string | null;
}
