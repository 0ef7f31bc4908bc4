import type { z } from "zod";
import type { SettingsOf, SettingsSection } from "#domain/settings/sections.ts";
import type { FieldError } from "../action.ts";

/** What a form sends of a part, by the rules of its fields. A secret is as it was typed: the empty text keeps the one on record. */
export type TypedSettings<Section extends SettingsSection> = SettingsOf<Section>;

/** A field that is wrong, with what somebody else said to its value, where that tells more than the rule. */
export type SettingsFault = FieldError & { readonly says?: string };

type Field<Section extends SettingsSection> = keyof SettingsOf<Section> & string;

/** A part of the settings as a form sets it. */
export interface SettingsPart<Section extends SettingsSection> {
  readonly section: Section;
  /** The rules of its fields; each message names the rule in messages under `settings.rules`. */
  readonly schema: z.ZodType<TypedSettings<Section>>;
  /** Fields of which a form sends several values. */
  readonly lists?: readonly Field<Section>[];
  /**
   * Secrets, each with the fields that say where it is sent: where one of these changes, the secret has to be given again, so
   * that nobody can have it sent to a place of theirs without knowing it.
   */
  readonly secrets?: readonly { readonly field: Field<Section>; readonly boundTo: readonly Field<Section>[] }[];
  /**
   * What the fields' rules cannot know, asked before anything is saved; secrets are sealed in what it is given.
   * @returns the fields that are wrong
   */
  readonly check?: (values: SettingsOf<Section>, before: SettingsOf<Section>) => Promise<readonly SettingsFault[]>;
}

/** Name of the tick by which a form removes a secret. */
export function removalOf(secret: string): string {
  return `${secret}Remove`;
}
