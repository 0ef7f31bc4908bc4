import { expect, test } from "vitest";
import { writeHtml, writeXml } from "./write-xml.ts";

test("every text is escaped, and what XML cannot hold is left out", () => {
  const text = `<b>"A" & 'B'</b>]]>\u0000\u0008\ud800`;
  expect(writeXml("urn:a", { name: "a", attributes: { b: text }, children: [text, null, { name: "c" }] })).toBe(
    `<?xml version="1.0" encoding="utf-8"?>\n<a b="&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;]]&gt;\ufffd" xmlns="urn:a">&lt;b&gt;"A" &amp; 'B'&lt;/b&gt;]]&gt;\ufffd<c/></a>\n`,
  );
});

test("a page of HTML closes what is not empty in HTML", () => {
  const page = writeHtml({ name: "html", children: [{ name: "p" }, { name: "hr" }] });
  expect(page).toMatch(/^<!doctype html>\n<html/);
  expect(page).toMatch(/<p><\/p><hr ?\/>/);
});
