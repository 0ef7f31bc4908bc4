import { expect, test } from "vitest";
import { badFormPost } from "./form-post.ts";

const id = "40".repeat(21);

function formWith(fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://tracker.example/admin/people", {
    method: "POST",
    headers: { host: "tracker.example", ...headers },
    body,
  });
}

const plain = { $ACTION_REF_1: "", "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }), "$ACTION_1:1": "[{}]" };
const statusOf = async (request: Request) => (await badFormPost(request))?.status ?? "passes";

test("a form as a page wrote it passes, whatever was typed into it", async () => {
  expect(await statusOf(formWith({ ...plain, note: "$K9 {{7*7}} \u0000" }))).toBe("passes");
  expect(await statusOf(formWith({ note: "no form of ours at all" }))).toBe("passes");
  const said = JSON.stringify([{ values: { note: "$$5 and more" } }, "$undefined"]);
  expect(await statusOf(formWith({ ...plain, "$ACTION_1:1": said }))).toBe("passes");
});

test("a form that the page's own script sends passes, and stays readable", async () => {
  const request = formWith({ "0": '[{"errors":[]},"$K1"]', "1_note": "x" }, { "next-action": id });
  expect(await statusOf(request)).toBe("passes");
  expect((await request.formData()).get("1_note")).toBe("x");
});

test.each<[what: string, fields: Record<string, string>, headers?: Record<string, string>]>([
  ["what names the form is no JSON", { ...plain, "$ACTION_1:0": "0000-1" }],
  ["what names the form is nothing", { ...plain, "$ACTION_1:0": "null" }],
  ["it names a part that is not there", { ...plain, "$ACTION_1:0": JSON.stringify({ id, bound: "$@7" }) }],
  ["its arguments are no list", { ...plain, "$ACTION_1:1": "-1" }],
  ["its arguments speak of what no form of ours sends", { ...plain, "$ACTION_1:1": '["$Q1"]' }],
  ["the script's arguments are no list", { "0": "7" }, { "next-action": id }],
  ["the script's arguments are missing", { x: "7" }, { "next-action": id }],
])("a form is refused with a word where %s", async (_what, fields, headers) => {
  const response = await badFormPost(formWith(fields, headers));
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ errors: [{ field: "form", rule: "form" }] });
});

test("a form of another site, and one that is too large, are refused unread", async () => {
  expect(await statusOf(formWith(plain, { origin: "https://evil.example" }))).toBe(403);
  expect(await statusOf(formWith(plain, { origin: "http://tracker.example" }))).toBe("passes");
  expect(await statusOf(formWith(plain, { "content-length": String(2 ** 21) }))).toBe(413);
});
