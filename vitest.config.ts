import { configDefaults, defineConfig } from "vitest/config";

const exclude = [...configDefaults.exclude, "**/.next/**", "**/.data/**", "e2e/**", "generated/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: ["lib/testing/property-runs.ts"],
          provide: {
            propertyRuns: Number(process.env["PROPERTY_RUNS"] ?? 100),
            propertySeed: process.env["PROPERTY_SEED"] === undefined ? null : Number(process.env["PROPERTY_SEED"]),
          },
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.integration.test.ts"],
        },
      },
      {
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude,
          globalSetup: ["lib/testing/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
