import { getSignatureDelays } from "#data/get-signature-delays.ts";
import { getTreatyGrowth } from "#data/get-treaty-growth.ts";
import { getTreatyPage } from "#data/get-treaty-page.ts";
import type { SignatureDelay } from "#domain/visualisation/signature-delays.ts";
import { growthSteps, growthYears } from "#domain/visualisation/treaty-growth.ts";
import { badParameters, notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { today } from "#lib/today.ts";
import { type PictureRow, pictureFile } from "./picture-file.ts";

/** Reads what one treaty gives; a problem where the address names none, several or one that is not there. */
async function ofOneTreaty<Found>(
  names: readonly string[] | undefined,
  read: (name: string) => Promise<Found | null>,
): Promise<Found | Response> {
  const [name, ...more] = names ?? [];
  if (name === undefined || more.length > 0) {
    return badParameters([{ field: "treaty", rule: "oneTreaty", value: (names ?? []).join(", ") }]);
  }
  return (await read(name)) ?? notFoundProblem("treaty", name);
}

/** How many states and organisations stand where under a treaty. */
export const participantsByStatusFile = pictureFile(["treaty", "asAt", "knownAt"], async ({ treaty, ...asked }) => {
  const page = await ofOneTreaty(treaty, (name) => getTreatyPage(name, viewOf(asked)));
  return page instanceof Response ? page : [{ treaty: page.treaty.code, ...page.counts, asAt: page.asAt }];
});

/** A treaty's growth: a row for each year, then one for each day on which it grew or shrank. */
export const growthFile = pictureFile(
  ["treaty", "asAt", "knownAt"],
  async ({ treaty, asAt = today(), knownAt = null }) => {
    const found = await ofOneTreaty(treaty, (name) => getTreatyGrowth(name, { asAt, knownAt }));
    if (found instanceof Response) return found;
    const steps = growthSteps(found.facts.participants).filter(({ on }) => on <= asAt);
    const row = (
      kind: "year" | "step",
      date: string,
      { parties, contracting, least, most }: (typeof steps)[number] | ReturnType<typeof growthYears>[number],
      joined: number,
      left: number,
      states: string,
    ): PictureRow => ({ kind, date, parties, contracting, least, most, joined, left, states });
    return [
      ...growthYears(steps, found.facts).map((one) => row("year", String(one.year), one, one.joined, one.left, "")),
      ...steps.map((one) => {
        const states = [...one.joined.map((code) => `+${code}`), ...one.left.map((code) => `-${code}`)].join(" ");
        return row("step", one.on, one, one.joined.length, one.left.length, states);
      }),
    ];
  },
);

/** How long each state that signed a treaty took to deposit: the quickest first, then those that still wait. */
export const delaysFile = pictureFile(
  ["treaty", "asAt", "knownAt"],
  async ({ treaty, asAt = today(), knownAt = null }) => {
    const found = await ofOneTreaty(treaty, (name) => getSignatureDelays(name, { asAt, knownAt, locale: "en" }));
    if (found instanceof Response) return found;
    const { deposited, waiting, ceased } = found.delays;
    const row =
      (standing: "deposited" | "waiting" | "ceased") =>
      ({ state, signedOn, depositedOn, days, years, rank }: SignatureDelay): PictureRow => ({
        state: state.iso3,
        name: state.name,
        standing,
        signedOn,
        depositedOn,
        days,
        years,
        rank,
      });
    return [...deposited.map(row("deposited")), ...waiting.map(row("waiting")), ...ceased.map(row("ceased"))];
  },
);
