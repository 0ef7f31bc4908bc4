/** Who works on the record. A reader needs no account and has no role. */
export const roles = ["contributor", "editor", "administrator"] as const;
export type Role = (typeof roles)[number];

const anyone: readonly Role[] = roles;
const editors: readonly Role[] = ["editor", "administrator"];
const administrators: readonly Role[] = ["administrator"];

/**
 * Everything that needs an account, with the roles that may do it: the only source of permission. Every page, action and
 * route that is not public asks this table.
 */
export const operations = {
  /** One's own account: password, second factor, sessions. */
  "account.manage": anyone,
  /** The working pages and the queue of what waits for a person. */
  "workbench.open": anyone,
  /** To see what an act or another record would change, without recording it. */
  "act.preview": anyone,
  /** To propose one to the editors. */
  "act.draft": anyone,
  "act.record": editors,
  "act.correct": editors,
  "act.retract": editors,
  "draft.review": editors,
  "follow-up.record": editors,
  /** Declarations, procedures and steps at home: to record, correct and retract them. */
  "fact.record": editors,
  /** Visits, with what was recommended and promised at them. */
  "visit.record": editors,
  "source.record": editors,
  /** Treaties, with the law of their final clauses, and states. */
  "catalogue.record": administrators,
  "audit.read": administrators,
  "audit.export": administrators,
  "people.manage": administrators,
  "key.manage": administrators,
  "settings.manage": administrators,
  /** Mail to people who asked for it: to read it, to send again what was given up, to send now. */
  "outbox.manage": administrators,
} as const satisfies Record<string, readonly Role[]>;

export type Operation = keyof typeof operations;
export const operationNames = Object.keys(operations) as Operation[];

/** What an API key may be made for, with the operations that it then allows. */
export const keyScopes = {
  "actions:write": ["act.preview", "act.record", "act.correct", "act.retract", "fact.record"],
  "recommendations:write": ["follow-up.record"],
} as const satisfies Record<string, readonly Operation[]>;
export type KeyScope = keyof typeof keyScopes;
export const keyScopeNames = Object.keys(keyScopes) as KeyScope[];
