import { expect, test } from "vitest";
import { readReports } from "./csp-reports.ts";

test("a report is one line without the query of its page, in either form that browsers send", () => {
  const old = {
    "csp-report": {
      "document-uri": "https://treaties.example.org/admin?token=secret",
      "violated-directive": "script-src-elem",
      "blocked-uri": "https://evil.example/x.js",
    },
  };
  const line = "script-src-elem blocked https://evil.example/x.js on https://treaties.example.org/admin";
  expect(readReports(JSON.stringify(old))).toEqual([line]);
  const body = {
    effectiveDirective: "script-src-elem",
    blockedURL: "https://evil.example/x.js",
    documentURL: "https://treaties.example.org/admin#part",
  };
  expect(readReports(JSON.stringify([{ type: "csp-violation", body }]))).toEqual([line]);
});

test("nothing that is sent makes a second line in the log or moves the cursor", () => {
  const report = {
    "csp-report": {
      "effective-directive": "img-src\n2026 ERROR forged\u001b[2J\u2028",
      "blocked-uri": "x".repeat(9_999),
    },
  };
  const [line = ""] = readReports(JSON.stringify(report));
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(line.length).toBeLessThan(700);
});

test.each(["", "{", "null", "[]", "{}", '{"csp-report": 1}', "[1]", '"text"', '[{"body": {"blockedURL": 5}}]'])(
  "what is no report is left out: %s",
  (body) => expect(readReports(body)).toEqual([]),
);
