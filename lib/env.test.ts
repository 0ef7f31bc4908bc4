import { describe, expect, it } from "vitest";
import { readEnv } from "#lib/env.ts";

describe("readEnv", () => {
  it("fills in what is not set, and takes an empty variable for one not set", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "" })).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: ".data",
      TRUST_PROXY: false,
      WRITES_PER_MINUTE: 6_000,
      RUN_JOBS: false,
      NODE_ENV: "development",
    });
  });

  it("reads a port as a number", () => {
    expect(readEnv({ PORT: "8080" }).PORT).toBe(8080);
  });

  it.each(["0", "65536", "80.5", "http"])("refuses the port %s in one sentence", (PORT) => {
    expect(() => readEnv({ PORT })).toThrow("The environment variable PORT must be a whole number from 1 to 65535.");
  });

  it.each(["localhost:5432", "mysql://u:secret@host/db", "postgresql://u:secret@host"])(
    "refuses the database address %s without repeating it",
    (DATABASE_URL) => {
      expect(() => readEnv({ DATABASE_URL })).toThrow(
        /^The environment variable DATABASE_URL must be an address such as (?!.*secret)/,
      );
    },
  );

  it("reads the public address as an origin", () => {
    expect(readEnv({ PUBLIC_URL: "https://treaties.example.org/" }).PUBLIC_URL).toBe("https://treaties.example.org");
  });

  it.each(["treaties.example.org", "ftp://example.org", "https://example.org/app", "https://u@example.org"])(
    "refuses the public address %s",
    (PUBLIC_URL) => {
      expect(() => readEnv({ PUBLIC_URL })).toThrow(/^The environment variable PUBLIC_URL must be an address such as/);
    },
  );

  it("refuses a short secret without repeating it", () => {
    expect(() => readEnv({ AUTH_SECRET: "short" })).toThrow(/^The environment variable AUTH_SECRET must (?!.*short)/);
  });
});
