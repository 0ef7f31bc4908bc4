const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for a text that the database takes as the id of a row. */
export function isUuid(text: string): boolean {
  return form.test(text);
}
