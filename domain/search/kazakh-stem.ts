/**
 * What a Kazakh word begins with in all its forms, for a search by beginnings: PostgreSQL has no stemmer for Kazakh, which
 * puts ending behind ending (plural, possession, case, person). Endings are taken off from the last on, as long as a stem of
 * three letters is left. It may take off too much, and then finds too much, never too little.
 */
export function kazakhStem(word: string): string {
  let stem = word.toLowerCase();
  for (const endings of layers) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= shortestStem);
    if (ending !== undefined) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

const shortestStem = 3;

const longestFirst = (text: string) => text.split(" ").sort((a, b) => b.length - a.length);

/** From the outside in: person, case, possession, plural. */
const layers: readonly (readonly string[])[] = [
  longestFirst("мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз"),
  longestFirst(
    "ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен",
  ),
  longestFirst("ымыз іміз мыз міз ыңыз іңіз ңыз ңіз ым ім ың ің сы сі ы і"),
  longestFirst("лар лер дар дер тар тер"),
];
