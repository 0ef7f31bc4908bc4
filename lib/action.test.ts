import { expect, test } from "vitest";
import { z } from "zod";
import { type Actor, denialOf } from "#domain/permissions/actor.ts";
import { operationNames, roles } from "#domain/permissions/operations.ts";
import { perform } from "./action.ts";

const schema = z.strictObject({ name: z.string().min(1, { error: "required" }) });
const actors: (Actor | null)[] = [
  null,
  ...roles.flatMap((role): Actor[] =>
    [true, false].map((secondFactor) => ({
      id: role,
      name: role,
      email: `${role}@example.org`,
      role,
      via: { kind: "session", secondFactor },
    })),
  ),
];

test("whoever may not do something has none of their input read and nothing done", async () => {
  let asked = 0;
  for (const operation of operationNames) {
    for (const actor of actors) {
      let ran = false;
      const trap = new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("the input was read");
          },
        },
      );
      const denial = denialOf(actor, operation);
      if (denial === null) continue;
      const performed = await perform(actor, operation, { schema, input: trap }, async () => {
        ran = true;
      });
      asked += 1;
      expect(performed).toEqual({ outcome: "denied", denial });
      expect(ran).toBe(false);
    }
  }
  expect(asked).toBeGreaterThan(50);
});

test("every field that breaks its rule is named, and nothing is done", async () => {
  const editor = actors[3] ?? null;
  const performed = await perform(editor, "act.record", { schema, input: { name: "", more: 1 } }, async () => {
    throw new Error("it ran");
  });
  expect(performed).toEqual({
    outcome: "invalid",
    errors: [
      { field: "name", rule: "required" },
      { field: "more", rule: "unknown" },
    ],
  });
});

test("what is in order is done, once, with what was read", async () => {
  const editor = actors[3] ?? null;
  const performed = await perform(
    editor,
    "act.record",
    { schema, input: { name: "x" } },
    async ({ name }, { role }) => name + role,
  );
  expect(performed).toEqual({ outcome: "done", result: "xeditor" });
});
