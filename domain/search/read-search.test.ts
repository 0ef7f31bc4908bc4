import { expect, test } from "vitest";
import { readSearch } from "./read-search.ts";

const nothing = { words: [], phrases: [], excluded: [], symbols: [], refs: [], paragraphs: [] };

test("words are words, whatever stands around them", () => {
  expect(readSearch("torture,  detention; «пытки»")).toEqual({ ...nothing, words: ["torture", "detention", "пытки"] });
  expect(readSearch("   ")).toEqual(nothing);
});

test("what stands in quotes is a phrase, also where the last quote is missing", () => {
  expect(readSearch('"national preventive mechanism" torture')).toEqual({
    ...nothing,
    phrases: ["national preventive mechanism"],
    words: ["torture"],
  });
  expect(readSearch('"not closed')).toEqual({ ...nothing, phrases: ["not closed"] });
  expect(readSearch('""')).toEqual(nothing);
});

test("a minus leaves out a word or a phrase; one inside a word is part of it", () => {
  expect(readSearch('covenant -torture -"death penalty" counter-terrorism')).toEqual({
    ...nothing,
    words: ["covenant", "counter-terrorism"],
    excluded: ["torture", "death penalty"],
  });
});

test.each([
  ["a/hrc/14/10", "A/HRC/14/10"],
  ["CCPR/C/KAZ/CO/1,", "CCPR/C/KAZ/CO/1"],
  ["A/HRC/13/39/Add.3", "A/HRC/13/39/ADD.3"],
])("%s is a symbol", (typed, symbol) => {
  expect(readSearch(typed)).toEqual({ ...nothing, symbols: [symbol] });
});

test.each([
  ["kaz-2003-r1", "KAZ-2003-R1"],
  ["KAZ-2003", "KAZ-2003"],
  ["KAZ-UPR7-12", "KAZ-UPR7-12"],
])("%s is a reference", (typed, ref) => {
  expect(readSearch(typed)).toEqual({ ...nothing, refs: [ref] });
});

test.each([
  ["95.1", "95.1"],
  ["para. 12", "12"],
  ["paragraph 12(a)", "12(a)"],
  ["§12", "12"],
])("%s is a paragraph", (typed, paragraph) => {
  expect(readSearch(typed)).toEqual({ ...nothing, paragraphs: [paragraph] });
});

test("a number alone, and the word paragraph alone, are words", () => {
  expect(readSearch("1503 paragraph").words).toEqual(["1503", "paragraph"]);
});
