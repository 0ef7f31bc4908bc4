import fc from "fast-check";
import { expect, test } from "vitest";
import { type Citation, citationKey, citationText, toBibtex, toRis } from "./citation.ts";

const one: Citation = {
  key: "recommendation-KAZ-2003-R1",
  site: "Treaty Ratification Tracker",
  title: "Recommendation KAZ-2003-R1 to Kazakhstan",
  status: "status as at 25 November 2026, as recorded by 20 Nov 2026",
  read: { day: "2026-11-25", words: "read on 25 November 2026" },
  recorded: "2026-11-20",
  url: "https://tracker.example/recommendations/KAZ-2003-R1?asAt=2026-11-25&knownAt=2026-11-20",
  language: "en",
};

test("a page is cited in a sentence with its address", () => {
  expect(citationText(one)).toBe(
    "Treaty Ratification Tracker, “Recommendation KAZ-2003-R1 to Kazakhstan”, status as at 25 November 2026, as recorded by 20 Nov 2026, read on 25 November 2026. https://tracker.example/recommendations/KAZ-2003-R1?asAt=2026-11-25&knownAt=2026-11-20",
  );
});

test("a page is cited in BibTeX", () => {
  expect(toBibtex(one)).toBe(`@misc{recommendation-KAZ-2003-R1,
  author = {{Treaty Ratification Tracker}},
  title = {{Recommendation KAZ-2003-R1 to Kazakhstan}},
  year = {2026},
  note = {status as at 25 November 2026, as recorded by 20 Nov 2026},
  url = {https://tracker.example/recommendations/KAZ-2003-R1?asAt=2026-11-25&knownAt=2026-11-20},
  urldate = {2026-11-25},
  language = {en},
}
`);
});

test("what BibTeX and LaTeX would read as their own is text there", () => {
  expect(toBibtex({ ...one, title: "50% & $5 #1 a_b {c} ~ ^ \\x" })).toContain(
    "title = {{50\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x}}",
  );
  expect(toBibtex({ ...one, url: "https://a.example/?q={x}\\y" })).toContain(
    "url = {https://a.example/?q=%7Bx%7D%5Cy}",
  );
});

test("a page is cited in RIS, one value a line", () => {
  expect(toRis({ ...one, title: "First line\r\nER  - second" }).split("\r\n")).toEqual([
    "TY  - ELEC",
    "ID  - recommendation-KAZ-2003-R1",
    "AU  - Treaty Ratification Tracker",
    "TI  - First line ER - second",
    "PB  - Treaty Ratification Tracker",
    "PY  - 2026",
    "DA  - 2026/11/20/",
    "Y2  - 2026/11/25/",
    "N1  - status as at 25 November 2026, as recorded by 20 Nov 2026",
    "LA  - en",
    "UR  - https://tracker.example/recommendations/KAZ-2003-R1?asAt=2026-11-25&knownAt=2026-11-20",
    "ER  - ",
    "",
  ]);
});

test("whatever a title holds, braces stay in pairs and a record of RIS keeps its lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const bare = toBibtex({ ...one, title }).replaceAll(/\\[{}]/g, "");
      const depths = [0];
      for (const character of bare) {
        const step = character === "{" ? 1 : character === "}" ? -1 : 0;
        if (step !== 0) depths.push((depths.at(-1) ?? 0) + step);
      }
      expect(Math.min(...depths)).toBe(0);
      expect(depths.at(-1)).toBe(0);
      expect(toRis({ ...one, title }).split(/\r\n|[\r\n\u2028\u2029]/)).toHaveLength(13);
    }),
  );
});

test("any words make a key", () => {
  expect(citationKey("Côte d’Ivoire: “рекомендации”")).toBe("Co-te-d-Ivoire");
  expect(citationKey("Қазақстан")).toBe("page");
});
