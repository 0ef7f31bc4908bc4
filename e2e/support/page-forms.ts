import type { APIRequestContext, APIResponse, Page } from "@playwright/test";

/** An input of a form, with what the page says may stand in it. */
export interface FormInput {
  readonly name: string;
  readonly kind: "text" | "date" | "select" | "hidden" | "checkbox";
  /** What stands in it as the page is opened. */
  readonly value: string;
  readonly longest: number | null;
  /** What can be chosen. */
  readonly options: readonly string[];
}

/** A form of a page as a browser without JavaScript sees it. */
export interface PageForm {
  /** The page that it stands on. */
  readonly page: string;
  readonly method: "get" | "post";
  readonly action: string;
  readonly inputs: readonly FormInput[];
  readonly buttons: readonly FormButton[];
}

/** A button that sends a form, with what goes along when it is pressed. */
export interface FormButton {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** How it sends the form, where it says so itself. */
  readonly method: "get" | "post" | null;
}

/** The forms in the main part of a page, as its own markup has them. */
export async function formsOf(page: Page, path: string): Promise<PageForm[]> {
  return formsIn(page, path, await (await page.request.get(path)).text());
}

/** The same in the markup of an answer. @param page any page, whose browser reads the markup */
export async function formsIn(page: Page, path: string, html: string): Promise<PageForm[]> {
  const found = await page.evaluate((text) => {
    const main = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    return [...(main?.querySelectorAll("form") ?? [])].map((form) => {
      const controls = [...form.querySelectorAll<HTMLInputElement>("input, select, textarea")];
      const buttons = [...form.querySelectorAll("button")];
      return {
        method: form.getAttribute("method")?.toLowerCase() === "get" ? ("get" as const) : ("post" as const),
        action: form.getAttribute("action") ?? "",
        inputs: controls
          .filter((input) => input.name !== "")
          .map((input) => ({
            name: input.name,
            kind:
              input.localName === "select"
                ? ("select" as const)
                : input.type === "hidden" || input.type === "date" || input.type === "checkbox"
                  ? (input.type as "hidden" | "date" | "checkbox")
                  : ("text" as const),
            value: input.type === "checkbox" && !input.checked ? "" : input.value,
            longest: input.maxLength > 0 ? input.maxLength : null,
            options: input.localName === "select" ? [...input.querySelectorAll("option")].map((one) => one.value) : [],
          })),
        buttons: buttons.map((button) => ({
          name: button.name,
          value: button.value,
          label: button.textContent ?? "",
          method: button.getAttribute("formmethod")?.toLowerCase() === "post" ? ("post" as const) : null,
        })),
      };
    });
  }, html);
  return found.map((form) => ({ ...form, page: path }));
}

/**
 * Sends a form as a browser without JavaScript does.
 * @param values what stands in its inputs; null is left out @param to another address than the form's own
 */
export async function sendForm(
  request: APIRequestContext,
  form: PageForm,
  values: Readonly<Record<string, string | null>>,
  button: FormButton | undefined = form.buttons[0],
  to?: string,
): Promise<APIResponse> {
  const entries = form.inputs.flatMap(({ name, kind, value }): [string, string][] => {
    const given = Object.hasOwn(values, name) ? values[name] : value;
    return given == null || (kind === "checkbox" && given === "") ? [] : [[name, given]];
  });
  if (button !== undefined && button.name !== "") entries.push([button.name, button.value]);
  const target = to ?? (form.action === "" || form.action.startsWith("javascript:") ? form.page : form.action);
  if ((button?.method ?? form.method) === "get") {
    const [path] = target.split("?");
    return request.get(`${path}?${new URLSearchParams(entries)}`);
  }
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return request.post(target, { multipart: body, maxRedirects: 5 });
}
