import type { FormEvent } from "react";

/**
 * For a form's onReset. React empties a form when its action has ended, which can be after the answer is shown: what somebody
 * types in between would be lost. A form with this fills its fields from the answer itself.
 */
export function keepTyped(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
}
