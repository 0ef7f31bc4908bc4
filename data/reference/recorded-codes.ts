import type { Transaction } from "./load-context.ts";
import type { Reference } from "./read-reference.ts";

/** The code under which the record has each thing that the files know by another one. */
type Codes = ReadonlyMap<string, string>;

/** Gives some fields of a row the record's codes. */
function recoded<Field extends string>(codes: Codes, ...fields: readonly Field[]) {
  return <Row extends { readonly [name in Field]: string | null }>(row: Row): Row => {
    const pairs = fields.map((field) => [field, codes.get(row[field] ?? "") ?? row[field]]);
    return { ...row, ...Object.fromEntries(pairs) };
  };
}

/** Things that the files bring anew and somebody recorded already, under a code of their own: told by another name that is one thing's alone. */
function recordedOtherwise<Row>(
  shipped: readonly Row[],
  recorded: readonly Row[],
  codeOf: (row: Row) => string,
  namesOf: (row: Row) => readonly (string | number | null)[],
): Map<string, string> {
  const codes = new Set(recorded.map(codeOf));
  const shippedCodes = new Set(shipped.map(codeOf));
  const own = recorded.filter((row) => !shippedCodes.has(codeOf(row)));
  const codeByName = new Map(own.flatMap((row) => namesOf(row).map((name, at) => [`${at} ${name}`, codeOf(row)])));
  const found = new Map<string, string>();
  for (const row of shipped) {
    if (codes.has(codeOf(row))) continue;
    const names = namesOf(row).flatMap((name, at) => (name === null ? [] : [`${at} ${name}`]));
    const code = names.map((name) => codeByName.get(name)).find((one) => one !== undefined);
    if (code !== undefined) found.set(codeOf(row), code);
  }
  return found;
}

/**
 * What the files say, by the codes under which the record has it: a treaty or state that somebody recorded before the
 * application brought it stays theirs, and what the files know of it is loaded under their code.
 */
export async function underRecordedCodes(tx: Transaction, reference: Reference): Promise<Reference> {
  const treaties = await tx.treaty.findMany({ select: { code: true, untcNumber: true, slug: true } });
  const states = await tx.state.findMany({ select: { iso3: true, iso2: true, m49: true, slug: true } });
  const treatyCodes = recordedOtherwise(
    reference.treaties.map(({ code, untc_number: untcNumber, slug }) => ({ code, untcNumber, slug })),
    treaties,
    ({ code }) => code,
    ({ untcNumber, slug }) => [untcNumber, slug],
  );
  const stateCodes = recordedOtherwise(
    reference.states.map(({ iso3, iso2, m49, slug }) => ({ iso3, iso2, m49, slug })),
    states,
    ({ iso3 }) => iso3,
    ({ iso2, m49, slug }) => [iso2, m49, slug],
  );
  if (treatyCodes.size === 0 && stateCodes.size === 0) return reference;
  const ofTreaty = recoded(treatyCodes, "treaty");
  const ofState = recoded(stateCodes, "state");
  const ofPair = <Row extends { readonly treaty: string | null; readonly state: string | null }>(row: Row) =>
    ofState(ofTreaty(row));
  const ofTarget = <Row extends { readonly target: { readonly treaty: string } | null }>(row: Row): Row => ({
    ...row,
    target: row.target === null ? null : ofTreaty(row.target),
  });
  return {
    ...reference,
    states: reference.states.map(recoded(stateCodes, "iso3")),
    successions: reference.successions.map(recoded(stateCodes, "predecessor", "successor")),
    treaties: reference.treaties.map(recoded(treatyCodes, "code", "parent")),
    coverage: reference.coverage.map(ofPair),
    totals: reference.totals.map(ofTreaty),
    questions: reference.questions.map(ofPair),
    actions: reference.actions.map(ofPair),
    declarations: reference.declarations.map(ofPair),
    procedures: reference.procedures.map(ofPair),
    domesticSteps: reference.domesticSteps.map(ofPair),
    visits: reference.visits.map((visit) => ({
      ...ofState(visit),
      recommendations: visit.recommendations.map(ofTarget),
      commitments: visit.commitments.map((one) => ({ ...one, targets: one.targets.map(ofTreaty) })),
    })),
    reviews: reference.reviews.map((review) => ({
      ...ofState(review),
      recommendations: review.recommendations.map(ofTarget).map(recoded(stateCodes, "maker")),
    })),
  };
}
