import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";

/** A project of files that each break one rule, and of some that break none. */
const files: Readonly<Record<string, string>> = {
  "tsconfig.json": "{}",
  "package.json": JSON.stringify({
    dependencies: { zod: "*", react: "*", pg: "*", "@prisma/client": "*" },
    devDependencies: { "fast-check": "*" },
  }),
  ...Object.fromEntries(
    ["zod", "react", "pg", "@prisma/client", "fast-check", "stray"].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" })],
      [`node_modules/${name}/index.js`, "module.exports = {};"],
    ]),
  ),
  "domain/lawful.ts": 'import "zod";\nexport type Day = string;',
  "domain/uses-data.ts": 'import type { Row } from "../data/lawful.ts";\nexport type X = Row;',
  "domain/uses-package.ts": 'import "pg";',
  "domain/uses-node.ts": 'import "node:fs";',
  "domain/uses-data.test.ts": 'import "../data/lawful.ts";',
  "components/lawful.ts": 'import "react";\nimport type { Day } from "../domain/lawful.ts";\nexport type X = Day;',
  "components/uses-data.ts": 'import type { Row } from "../data/lawful.ts";\nexport type X = Row;',
  "components/uses-package.ts": 'import "pg";',
  "data/lawful.ts": 'import type { Day } from "../domain/lawful.ts";\nimport "@prisma/client";\nexport type Row = Day;',
  "data/uses-importer.ts": 'import type { Feed } from "../importers/lawful.ts";\nexport type X = Feed;',
  "data/uses-lib.ts": 'import "../lib/lawful.ts";',
  "importers/lawful.ts": 'import type { Row } from "../data/lawful.ts";\nexport type Feed = Row;',
  "importers/uses-component.ts": 'import "../components/lawful.ts";',
  "importers/uses-prisma.ts": 'import type {} from "@prisma/client";',
  "app/page.tsx": 'import "../components/lawful.ts";',
  "components/uses-app.ts": 'import "../app/page.tsx";',
  "generated/prisma/client.ts": "export type Client = object;",
  "app/uses-prisma.ts": 'import type { Client } from "../generated/prisma/client.ts";\nexport type X = Client;',
  "lib/lawful.ts": 'import type { Row } from "../data/lawful.ts";\nexport type X = Row;',
  "lib/uses-component.ts": 'import "../components/lawful.ts";',
  "lib/testing/tool.ts": 'import "zod";',
  "lib/uses-test-tool.ts": 'import "./testing/tool.ts";',
  "lib/circle-a.ts": 'import "./circle-b.ts";',
  "lib/circle-b.ts": 'import "./circle-a.ts";',
  "lib/orphan.ts": "export const x = 1;",
  "lib/leads-nowhere.ts": 'import "./missing.ts";',
  "lib/uses-undeclared.ts": 'import "stray";',
  "lib/uses-test-package.ts": 'import "fast-check";',
};

const resultShape = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

const project = mkdtempSync(join(tmpdir(), "tracker-imports-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}
const cruiser = join(import.meta.dirname, "../node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const config = join(import.meta.dirname, "../.dependency-cruiser.cjs");
const { stdout } = spawnSync(process.execPath, [cruiser, "--config", config, "--output-type", "json", "."], {
  cwd: project,
  encoding: "utf8",
});
const { violations } = resultShape.parse(JSON.parse(stdout)).summary;
const broken = (path: string) => violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);

it.each([
  ["domain/uses-data.ts", "domain-stands-alone"],
  ["domain/uses-package.ts", "domain-stands-alone"],
  ["domain/uses-node.ts", "domain-stands-alone"],
  ["domain/uses-data.test.ts", "domain-tests-stand-alone"],
  ["components/uses-data.ts", "components-take-props"],
  ["components/uses-package.ts", "components-take-props"],
  ["data/uses-importer.ts", "data-reads-inward"],
  ["data/uses-lib.ts", "data-reads-inward"],
  ["importers/uses-component.ts", "importers-read-inward"],
  ["importers/uses-prisma.ts", "only-data-uses-prisma"],
  ["components/uses-app.ts", "app-is-outermost"],
  ["app/uses-prisma.ts", "only-data-uses-prisma"],
  ["lib/uses-component.ts", "lib-knows-no-pages"],
  ["lib/uses-test-tool.ts", "tests-are-not-imported"],
  ["lib/circle-a.ts", "no-circles"],
  ["lib/orphan.ts", "no-orphans"],
  ["lib/leads-nowhere.ts", "no-unresolvable"],
  ["lib/uses-undeclared.ts", "no-undeclared-packages"],
  ["lib/uses-test-package.ts", "no-test-packages-in-production"],
])("%s breaks the rule %s", (path, rule) => {
  expect(broken(path)).toContain(rule);
});

it.each(Object.keys(files).filter((path) => path.includes("lawful")))("%s breaks no rule", (path) => {
  expect(broken(path)).toEqual([]);
});
