/**
 * The database spells enum values with underscores, the domain and the interface in kebab case.
 * One function each way; the types follow the spelling.
 */
export type Kebab<Text extends string> = Text extends `${infer Head}_${infer Tail}` ? `${Head}-${Kebab<Tail>}` : Text;
export type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : Text;

/** "former_party" → "former-party". */
export function kebab<Text extends string>(value: Text): Kebab<Text> {
  return value.replaceAll("_", "-") as Kebab<Text>;
}

/** "former-party" → "former_party". */
export function snake<Text extends string>(value: Text): Snake<Text> {
  return value.replaceAll("-", "_") as Snake<Text>;
}
