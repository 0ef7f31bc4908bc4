import type { Operation, Role } from "#domain/permissions/operations.ts";

/** The forms of the walk of actions (e2e/actions.spec.ts), and which actions it leaves to others. */

/** Somebody who sends: a role, or nobody. */
export type Sender = Role | "nobody";

/** A form as it is sent, in order. */
export interface Step {
  /** The function that it calls. */
  readonly action: string;
  readonly operation: Operation;
  /** The page that has it; it may depend on what was recorded by the steps before. */
  readonly page: (found: Found) => string | Promise<string>;
  /** Which of the page's forms: the words of one of its buttons. */
  readonly button: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Whose it is, where the page shows only one's own. */
  readonly by?: Role;
  /** True where it is looked at first, and what was looked at is sent. */
  readonly looked?: boolean;
}

export interface Found {
  /** The first of a query, as text. */
  readonly one: (sql: string) => Promise<string>;
}

/** For whoever is not signed in, or wants to be no longer; and for everybody. */
export const open = ["signInWithPassword", "signInWithCode", "signInWithRecovery", "signOutHere", "subscribeToMail"];
/** For whoever holds a one-time address. */
export const byAddress = ["makeFirstAdministrator", "acceptInvitation", "confirmMail", "changeMailRhythm", "endMail"];
/** One's own, which no form but one's own can name; that nobody else's is touched is tested with accounts. */
export const own = ["changeFactor", "endSession"];
/** Changes nothing on record: it sends a message. */
export const silent = ["sendTestMessage"];

/** The password of the one who has a role in the walk. */
export function passwordOf(role: Role): string {
  return `gate ${role} lantern 58`;
}

/** The id of the one to whom things are done. */
export const person = (found: Found) => found.one("SELECT id FROM user_account WHERE email = 'target@example.org'");
const people = () => "/admin/people";
const settings = (part: string) => () => `/admin/settings/${part}`;
const newAct = "/admin/acts/new?participant=MNG&instrument=ICMW";
const typedAct = "act=accession&date=2026-10-02&sourceTitle=C.N.1.2026&check=1";
const lastAct = "SELECT id FROM treaty_action WHERE reference_key IS NULL AND retracted_at IS NULL";
const lastDraft = "SELECT id FROM draft ORDER BY created_at DESC LIMIT 1";
/** Leaves a mail that was given up, as a server that refuses one does. */
const givenUp = `WITH reader AS (
    INSERT INTO subscription (email, locale, kind, name, rhythm, requested_at)
    VALUES ('reader@example.org', 'en', 'states', 'KAZ', 'daily', now()) RETURNING id
  ) INSERT INTO outgoing_mail (key, subscription_id, purpose, email, from_name, subject, text, html, state, attempts, message_id)
    SELECT 'a walk', id, 'confirm', 'reader@example.org', 'Tracker', 'Confirm', 'Confirm', 'Confirm', 'failed', 1, '<a@b>'
    FROM reader RETURNING id`;

/** The walk, in order: each step finds what those before it left. */
export const steps: readonly Step[] = [
  {
    action: "saveActDraft",
    operation: "act.draft",
    page: () => newAct,
    button: "Save as draft",
    values: { act: "accession" },
  },
  {
    action: "returnActDraft",
    operation: "draft.review",
    page: async (found) => `/admin/drafts/${await found.one(lastDraft)}`,
    button: "Send back",
    values: { reason: "No source." },
  },
  {
    action: "withdrawActDraft",
    operation: "act.draft",
    by: "contributor",
    page: async (found) => `/admin/drafts/${await found.one(lastDraft)}`,
    button: "Withdraw this draft",
  },
  { action: "recordAct", operation: "act.record", page: () => `${newAct}&${typedAct}`, button: "Record this act" },
  {
    action: "correctAct",
    operation: "act.correct",
    page: async (found) => `/admin/acts/${await found.one(lastAct)}/correct?${typedAct}&note=Seen`,
    button: "Record the correction",
    values: { reason: "A note was missing." },
  },
  {
    action: "retractAct",
    operation: "act.retract",
    page: async (found) => `/admin/acts/${await found.one(lastAct)}/retract`,
    button: "Retract this act",
    values: { reason: "A trial." },
  },
  {
    action: "recordAct",
    operation: "act.record",
    page: () => `/admin/acts/new?participant=TJK&instrument=OPCAT&${typedAct}`,
    button: "Record this act",
  },
  {
    action: "judgeSuggestion",
    operation: "follow-up.record",
    page: () => "/admin/suggestions",
    button: "Decline",
    values: { "s0-reason": "A trial." },
  },
  {
    action: "submitRecord",
    operation: "fact.record",
    looked: true,
    page: () => "/admin/records/step/new?state=MNG&treaty=ICMW&kind=government-submitted-bill&source.title=Bill",
    button: "Record it",
  },
  {
    action: "retractRecord",
    operation: "fact.record",
    page: async (found) =>
      `/admin/records/step/${await found.one("SELECT id FROM domestic_step WHERE reference_key IS NULL")}/retract`,
    button: "Retract it",
    values: { reason: "A trial." },
  },
  {
    action: "submitRecord",
    operation: "visit.record",
    looked: true,
    page: async (found) => `/admin/records/visit/${await found.one("SELECT id FROM visit ORDER BY slug LIMIT 1")}`,
    button: "Record the correction",
    values: { tour: "a-tour", reason: "A trial." },
  },
  {
    action: "submitRecord",
    operation: "source.record",
    looked: true,
    page: () => "/admin/records/source/new?title=A+source",
    button: "Record it",
  },
  {
    action: "submitRecord",
    operation: "catalogue.record",
    looked: true,
    page: async (found) => `/admin/records/treaty/${await found.one("SELECT id FROM treaty WHERE code = 'ICMW'")}`,
    button: "Record the correction",
    values: { entryIntoForceNote: "A trial.", reason: "A trial." },
  },
  {
    action: "invitePerson",
    operation: "people.manage",
    page: people,
    button: "Invite",
    values: { email: "new@example.org", role: "editor" },
  },
  { action: "takeBackInvitation", operation: "people.manage", page: people, button: "Take back" },
  { action: "changeRole", operation: "people.manage", page: people, button: "Set role", values: { role: "editor" } },
  { action: "endSessionsOf", operation: "people.manage", page: people, button: "End sessions" },
  { action: "disablePerson", operation: "people.manage", page: people, button: "Disable" },
  { action: "enablePerson", operation: "people.manage", page: people, button: "Enable" },
  {
    action: "makeMachineKey",
    operation: "key.manage",
    page: () => "/admin/keys",
    button: "Make",
    values: { keyName: "A trial", days: "7", scopes: "actions:write" },
  },
  { action: "revokeMachineKey", operation: "key.manage", page: () => "/admin/keys", button: "Revoke" },
  {
    action: "saveSite",
    operation: "settings.manage",
    page: settings("site"),
    button: "Save",
    values: { name: "A trial" },
  },
  {
    action: "saveFocus",
    operation: "settings.manage",
    page: settings("focus"),
    button: "Save",
    values: { state: "KGZ" },
  },
  { action: "saveLanguages", operation: "settings.manage", page: settings("languages"), button: "Save" },
  {
    action: "saveMail",
    operation: "settings.manage",
    page: settings("mail"),
    button: "Save",
    values: { port: "2525" },
  },
  {
    action: "saveSingleSignOn",
    operation: "settings.manage",
    page: settings("single-sign-on"),
    button: "Save",
    values: { label: "A trial" },
  },
  {
    action: "saveFeatures",
    operation: "settings.manage",
    page: settings("features"),
    button: "Save",
    values: { citations: "" },
  },
  {
    action: "saveBrand",
    operation: "settings.manage",
    page: settings("brand"),
    button: "Save",
    values: { accentLight: "#0b4a87" },
  },
  {
    action: "runMailNow",
    operation: "outbox.manage",
    page: () => "/admin/outbox",
    button: "Look for what moved and send now",
  },
  {
    action: "retryOutboxMail",
    operation: "outbox.manage",
    page: async (found) => `/admin/outbox/${await found.one(givenUp)}`,
    button: "Send again",
  },
  {
    action: "setUpFactor",
    operation: "account.manage",
    by: "contributor",
    page: () => "/account",
    button: "Set up",
    values: { password: passwordOf("contributor") },
  },
  {
    action: "changeOwnPassword",
    operation: "account.manage",
    by: "contributor",
    page: () => "/account",
    button: "Change password",
    values: { currentPassword: passwordOf("contributor"), newPassword: "seven quiet lanterns" },
  },
];
