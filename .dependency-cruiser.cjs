// Who may import whom. scripts/import-rules.test.ts proves that each of these rules catches what it is for.

/** What may be imported from node_modules: dependency-cruiser gives the path of the file that it finds there. */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;

/** What reckons scales, shapes and maps. */
const geometry = [
  "d3-(array|geo|scale|shape)",
  "@types/d3-(array|geo|scale|shape)",
  "topojson-(client|simplify)",
  "@types/topojson-(client|simplify|specification)",
  "@types/geojson",
];

/** Tests may use what they test with, wherever they stand. */
const tests = "\\.test\\.tsx?$|(^|/)testing(/|\\.ts$)";
const testTools = packages("vitest", "fast-check", "@vitest/[^/]+");

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-stands-alone",
      comment: "The domain is pure: it imports itself and zod, so that its law can be tested without anything else.",
      severity: "error",
      from: { path: "^domain/", pathNot: [tests, "^domain/visualisation/"] },
      to: { pathNot: ["^domain/", packages("zod")] },
    },
    {
      name: "geometry-stands-alone",
      comment: "The geometry of pictures is as pure; the mathematics of scales, shapes and maps are d3's.",
      severity: "error",
      from: { path: "^domain/visualisation/", pathNot: tests },
      to: { pathNot: ["^domain/", packages("zod", ...geometry)] },
    },
    {
      name: "domain-tests-stand-alone",
      comment: "Tests of the domain need nothing but the domain and what they test with.",
      severity: "error",
      from: { path: `^domain/.*(${tests})` },
      to: { pathNot: ["^domain/", packages("zod", ...geometry), testTools], dependencyTypesNot: ["core"] },
    },
    {
      name: "components-take-props",
      comment:
        "Components turn props into markup. They know the domain and the languages, never where data comes from.",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: {
        pathNot: [
          "^(components|domain|messages|lib/i18n)/",
          packages(
            "react",
            "react-dom",
            "@types/react",
            "@types/react-dom",
            "next-intl",
            "use-intl",
            "lucide-react",
            "clsx",
            "@base-ui/[^/]+",
          ),
          "(^|/)node_modules/next/(link|navigation|image|form)(\\.|/|$)",
        ],
      },
    },
    {
      name: "data-reads-inward",
      comment: "The data layer knows the domain and its database; pages and importers come to it, not it to them.",
      severity: "error",
      from: { path: "^data/", pathNot: tests },
      to: { path: "^(app|components|importers|messages|scripts|e2e|bench|lib)/", pathNot: "^lib/env\\.ts$" },
    },
    {
      name: "importers-read-inward",
      comment: "Importers write through the data layer, by the domain's rules.",
      severity: "error",
      from: { path: "^importers/", pathNot: tests },
      to: { path: "^(app|components|messages|scripts|e2e|bench)/" },
    },
    {
      name: "app-is-outermost",
      comment: "Routes are the outermost ring: nothing imports them.",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "only-data-uses-prisma",
      comment: "All reading and writing is in data/, where dates become dates of the domain.",
      severity: "error",
      from: {
        pathNot: ["^(data|lib/database|lib/testing|scripts|bench|prisma|generated)/", "^prisma\\.config\\.ts$", tests],
      },
      to: { path: ["^generated/", packages("@prisma/[^/]+", "\\.prisma")] },
    },
    {
      name: "lib-knows-no-pages",
      comment: "What every part uses cannot depend on how pages look.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|importers|scripts|e2e|bench)/" },
    },
    {
      name: "tests-are-not-imported",
      comment: "What runs in production does not depend on what is for tests.",
      severity: "error",
      from: { pathNot: [tests, "^(e2e|bench|lib/testing)/", "^(playwright|vitest)\\.config\\.ts$"] },
      to: { path: `${tests}|^e2e/` },
    },
    {
      name: "no-circles",
      comment: "Files that import each other in a circle can only be understood together.",
      severity: "error",
      from: { pathNot: "^generated/" },
      to: { circular: true, pathNot: "^generated/" },
    },
    {
      name: "no-orphans",
      comment:
        "A file that nothing imports and that imports nothing is left over, unless a framework or a person starts it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "(^|/)[^/]+\\.config\\.[cm]?[jt]s$",
          "^\\.dependency-cruiser\\.cjs$",
          "\\.d\\.ts$",
          "\\.(css|json)$",
          "^app/.*(page|layout|route|error|not-found|loading|template|default|icon|sitemap|robots|manifest)\\.[jt]sx?$",
          "^scripts/",
          "^bench/",
          "^messages/",
          tests,
        ],
      },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that only another package's dependencies bring along may be gone tomorrow.",
      severity: "error",
      from: { pathNot: "^generated/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-test-packages-in-production",
      comment: "Production installs without devDependencies.",
      severity: "error",
      from: { path: "^(app|components|data|domain|importers|lib)/", pathNot: [tests, "^lib/testing/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: packages("@types/[^/]+") },
    },
  ],
  options: {
    // Imports of types alone are imports too: they let one part know another.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "(^|/)node_modules/|^generated/" },
    exclude: { path: "^(\\.next|\\.data|test-results|playwright-report)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
    cache: false,
  },
};
