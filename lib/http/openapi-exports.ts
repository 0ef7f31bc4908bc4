import { exportFormats, exportPath } from "#domain/export/formats.ts";
import { exportParameters, exportTypes } from "../exports/answer-export.ts";
import { type PictureName, pictureFiles } from "../exports/pictures/picture-files.ts";
import type { ParameterName } from "../query/parameters.ts";

/** What pages offer to take along, as the description of the interface names it. It is there where the interface is switched off too. */

const summaries: Readonly<Record<PictureName, string>> = {
  comparison: "States and groups side by side: each under each treaty",
  "comparison-counts": "States and groups side by side: under how many treaties each stands where",
  map: "The world map: the status of each state under a treaty, or by how many treaties each is bound where none is named",
  matrix: "The matrix of states and treaties, cell by cell",
  "matrix.svg": "The matrix of states and treaties as a drawing",
  timeline: "A state's timeline: what happened under each treaty, and the visits",
  growth: "A treaty's growth, by years and by the days on which it grew or shrank. It takes one treaty",
  delays: "How long each state that signed a treaty took to deposit. It takes one treaty",
  "ageing-signatures": "How old the signatures are that bind to nothing yet, by classes of age",
  "ageing-recommendations": "How old the recommendations are that are open, by classes of age",
  "ageing-promises": "How old the promises are that are open, by classes of age",
  "standing-signatures": "Every signature that stands without binding, the oldest first",
  changes: "Changes of status over a period, by months or years",
  promises:
    "What was promised under treaties, or asked for by one recommendation, and each step that followed: of a state or a visit",
  neighbours: "The states of a state's subregion, with their places by treaties in force",
  "treaties-by-status": "How many treaties stand where for a state",
  "participants-by-status": "How many states and organisations stand where under a treaty. It takes one treaty",
  "recommendations-by-status": "How many recommendations to a state stand where",
};

/** Those that a file cannot do without. */
const needed: Partial<Record<PictureName, ParameterName>> = {
  growth: "treaty",
  delays: "treaty",
  "participants-by-status": "treaty",
};

/**
 * Path items by path.
 * @param parameter describes a parameter of the query
 * @param problem what a refusal is sent as
 */
export function exportPaths(parameter: (name: ParameterName) => object, problem: object): Record<string, object> {
  const refused = (status: number, description: string) => ({ [status]: { description, content: problem } });
  const bad = refused(400, "A parameter breaks its rule, is not known here, or names what is not there");
  const searches = exportFormats.map((format) => {
    const [type = ""] = exportTypes[format].split(";");
    const summary = `All recommendations of a search as ${format.toUpperCase()}, sent while they are read`;
    const file = format === "json" ? { type: "object" } : { type: "string" };
    const get = {
      summary,
      parameters: exportParameters.map(parameter),
      responses: {
        200: { description: summary, content: { [type]: { schema: file } } },
        ...bad,
        ...refused(429, "Too many files at once; Retry-After says in how many seconds to go on"),
      },
    };
    return [exportPath(format), { get }] as const;
  });
  const pictures = Object.entries(pictureFiles).map(([name, { parameters, types }]) => {
    const summary = summaries[name as PictureName];
    const content = types.map((type) => [
      type,
      { schema: type === "application/json" ? { type: "object" } : { type: "string" } },
    ]);
    const described = [...parameters, ...(types.length > 1 ? (["format"] as const) : [])].map((one) => ({
      ...parameter(one),
      ...(needed[name as PictureName] === one ? { required: true } : {}),
    }));
    const responses = {
      200: { description: summary, content: Object.fromEntries(content) },
      ...bad,
      ...refused(404, "Nothing of that name"),
    };
    return [`/exports/pictures/${name}`, { get: { summary, parameters: described, responses } }] as const;
  });
  return Object.fromEntries([...searches, ...pictures]);
}
