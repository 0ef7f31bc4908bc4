import { describe, expect, test } from "vitest";
import { type Actor, denialOf } from "./actor.ts";
import { type Operation, operationNames, operations, type Role, roles } from "./operations.ts";

function signedIn(role: Role, secondFactor = true): Actor {
  return { id: "1", name: "A", email: "a@example.org", role, via: { kind: "session", secondFactor } };
}

function withKey(role: Role, ...scopes: ("actions:write" | "recommendations:write")[]): Actor {
  return { ...signedIn(role), via: { kind: "key", scopes } };
}

describe.each(operationNames)("%s", (operation) => {
  test("is for those roles alone that the table names", () => {
    for (const role of roles) {
      const allowed = (operations[operation] as readonly Role[]).includes(role);
      expect(denialOf(signedIn(role), operation), role).toBe(allowed ? null : "not-allowed");
    }
    expect(denialOf(null, operation)).toBe("not-signed-in");
  });

  test("is not for an administrator without a second factor, unless it is their own account", () => {
    const expected = operation === "account.manage" ? null : "second-factor-missing";
    expect(denialOf(signedIn("administrator", false), operation)).toBe(expected);
  });
});

test("a contributor drafts and previews, and records nothing", () => {
  const may = operationNames.filter((operation) => denialOf(signedIn("contributor"), operation) === null);
  expect(may.sort()).toEqual(["account.manage", "act.draft", "act.preview", "workbench.open"]);
});

test("an editor records, corrects and reviews, and manages neither people nor settings, mail, treaties nor states", () => {
  const forbidden = operationNames.filter((operation) => denialOf(signedIn("editor"), operation) !== null);
  expect(forbidden.sort()).toEqual([
    "audit.export",
    "audit.read",
    "catalogue.record",
    "key.manage",
    "outbox.manage",
    "people.manage",
    "settings.manage",
  ]);
});

test("a key does what its scopes and its owner's role both allow", () => {
  const record: Operation = "act.record";
  expect(denialOf(withKey("editor", "actions:write"), record)).toBeNull();
  expect(denialOf(withKey("editor", "recommendations:write"), record)).toBe("scope-missing");
  expect(denialOf(withKey("contributor", "actions:write"), record)).toBe("not-allowed");
  expect(denialOf(withKey("administrator", "actions:write"), "people.manage")).toBe("scope-missing");
});
