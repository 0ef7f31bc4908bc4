import { describe, expect, test } from "vitest";
import { escapeHtml } from "#components/ui/escape-html.ts";
import { classOf, letterFor, type MatrixTable, markFor, matrixMarkup } from "./matrix-markup.ts";

const hostile = `</a><script>alert("1")</script> & 'x'`;

const table: MatrixTable = {
  columns: [
    ["ICCPR", "iccpr", "International Covenant"],
    ["ICMW", "icmw", "Migrant Workers"],
  ],
  parts: [
    { head: { name: "Asia", size: "2 participants", parties: [2, 0] }, lines: [["Kazakhstan", "kazakhstan", 1, "pN"]] },
  ],
  sortBy: "ICCPR",
  words: { participant: "Participant", inForce: "In force", letters: { p: "Party", N: "No action, uncertain" } },
  paths: { states: "/states", query: "?asAt=2006-04-24", sort: "/matrix?within=asia&sortBy=" },
};

describe("the markup of the matrix", () => {
  const html = matrixMarkup(table);

  test("a cell is a link to the act, named by the status and marked by its sign, and no stop for the Tab key", () => {
    expect(html).toContain(
      '<td class="p"><a tabindex="-1" href="/states/kazakhstan/iccpr?asAt=2006-04-24" aria-label="Party">●</a></td>',
    );
    expect(html).toContain('<td class="n u">');
    expect(html).toContain('aria-label="No action, uncertain">?</a>');
  });

  test("rows and columns have heads that are links; the column that sorts says so", () => {
    expect(html).toContain('<th scope="row"><a href="/states/kazakhstan?asAt=2006-04-24" title="Kazakhstan">');
    expect(html).toContain('<th scope="col" aria-sort="other"><a href="/matrix?within=asia&amp;sortBy=ICCPR"');
    expect(html.match(/aria-sort/g)).toHaveLength(1);
  });

  test("a group has a row of its own, with how many of its members are parties to each treaty", () => {
    expect(html).toContain(
      '<tr class="g"><th scope="rowgroup">Asia <small>2 participants</small></th><td></td><td>2</td><td>0</td></tr>',
    );
    expect(matrixMarkup({ ...table, parts: [{ head: null, lines: [] }] })).not.toContain("rowgroup");
  });

  test("no text that somebody typed becomes markup, wherever it stands", () => {
    const everywhere = matrixMarkup({
      columns: [[hostile, hostile, hostile]],
      parts: [{ head: { name: hostile, size: hostile, parties: [0] }, lines: [[hostile, hostile, 0, "p"]] }],
      sortBy: hostile,
      words: { participant: hostile, inForce: hostile, letters: { p: hostile } },
      paths: { states: hostile, query: hostile, sort: hostile },
    });
    expect(everywhere).not.toContain("<script");
    expect(everywhere).not.toMatch(/(title|href|aria-label)="[^"]*[<>]/);
    expect(everywhere.match(/</g)?.length).toBe(
      everywhere.match(/<\/?(colgroup|col|thead|tbody|tr|th|td|a|small)\b/g)?.length,
    );
  });

  test("the five signs of HTML are escaped and nothing else is touched", () => {
    expect(escapeHtml(`<>&"'`)).toBe("&lt;&gt;&amp;&quot;&#39;");
    expect(escapeHtml("Côte d’Ivoire")).toBe("Côte d’Ivoire");
  });

  test("every status has a letter, a class and a mark of its own; an uncertain one keeps its fill", () => {
    const statuses = ["party", "contracting", "signatory", "former-party", "none"] as const;
    const certain = statuses.map((status) => letterFor({ status, uncertain: false }));
    expect(new Set(certain).size).toBe(5);
    expect(certain.map(markFor)).toEqual(["●", "◐", "○", "✕", "–"]);
    expect(statuses.map((status) => classOf(letterFor({ status, uncertain: true })))).toEqual([
      "p u",
      "c u",
      "s u",
      "f u",
      "n u",
    ]);
  });
});
