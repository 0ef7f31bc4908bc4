import { geoArea, geoCentroid, geoContains, geoEqualEarth, geoPath } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryObject, Topology } from "topojson-specification";
import { CompactPath } from "./compact-path.ts";

type Country = GeometryObject;

/** A topology of countries, each with its UN M49 number as id where it has one, and a name. */
export type Atlas = Topology<{ countries: { type: "GeometryCollection"; geometries: Country[] } }>;

/** The shape of one land: a state, or a territory that the UN M49 standard numbers apart. */
export interface WorldShape {
  /** UN M49 number; null for what has none. */
  readonly m49: number | null;
  /** SVG path. */
  readonly path: string;
}

/** Where a land is found on the map. */
export interface WorldPlace {
  readonly m49: number;
  /** The middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Left, top, right and bottom of all its parts. */
  readonly box: readonly [number, number, number, number];
  /** Area, in square units. */
  readonly area: number;
  /** False for what is too small to be drawn: it has a mark at its place and no shape. */
  readonly drawn: boolean;
}

export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly WorldShape[];
  readonly places: readonly WorldPlace[];
}

/** Units of the drawing from left to right. */
const width = 2000;
/** South of it lies Antarctica, which is no state's. */
const southernmost = -57;
/** How much of a coast is left out: the area of the triangles that are not worth a point, in steradians on the sphere's scale. */
const detail = 0.04;
/** Islands smaller than this are left out; states that consist of such have a mark. */
const smallest = 0.05;

/**
 * What the atlas draws apart and the United Nations count with a state: by name where it has no number. Crimea is drawn with the
 * Russian Federation there, and with Ukraine in the United Nations (A/RES/68/262).
 */
const countedWith: Readonly<Record<string, number>> = {
  Kosovo: 688,
  "N. Cyprus": 196,
  Somaliland: 706,
  Taiwan: 156,
  Macao: 156,
  "Hong Kong": 156,
  Åland: 246,
};
const crimea = { point: [34.3, 45.2] as [number, number], drawnWith: 643, belongsTo: 804 };

function polygonsOf(country: Country): number[][][] {
  if (country.type === "Polygon") return [country.arcs as number[][]];
  return country.type === "MultiPolygon" ? (country.arcs as number[][][]) : [];
}

interface Piece {
  readonly m49: number | null;
  readonly arcs: number[][];
}

/** Every polygon of the atlas with the land that it is counted with. */
function piecesOf(atlas: Atlas): Piece[] {
  return atlas.objects.countries.geometries.flatMap((country) => {
    const { name = "" } = (country.properties ?? {}) as { readonly name?: string };
    const m49 = countedWith[name] ?? (country.id === undefined ? null : Number(country.id));
    return polygonsOf(country).map((arcs) => {
      if (m49 !== crimea.drawnWith) return { m49, arcs };
      const { geometry } = feature(atlas, { type: "Polygon", arcs });
      return { m49: geoContains(geometry, crimea.point) ? crimea.belongsTo : m49, arcs };
    });
  });
}

type Land = Feature<MultiPolygon, { m49: number | null }>;

/** The shape of every land, borders between its pieces dissolved. */
function dissolve(atlas: Atlas, pieces: readonly Piece[]): Land[] {
  return [...Map.groupBy(pieces, ({ m49 }) => m49)].map(([m49, of]) => {
    const merged = mergeArcs(
      atlas,
      of.map(({ arcs }) => ({ type: "Polygon" as const, arcs })),
    );
    return { type: "Feature", properties: { m49 }, geometry: feature(atlas, merged).geometry as MultiPolygon };
  });
}

function largestPart({ geometry }: Land): Polygon {
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));
}

/** Without what lies in the far south. */
function northern(land: Land): Land {
  const isNorth = ([first]: Position[][]) => (first ?? []).some(([, latitude = -90]) => latitude > southernmost);
  return { ...land, geometry: { ...land.geometry, coordinates: land.geometry.coordinates.filter(isNorth) } };
}

/**
 * Where those are that the atlas does not draw, longitude and latitude in degrees: Tuvalu. The German Democratic Republic, which no
 * atlas of today draws, has its old number.
 */
const undrawn = [
  { m49: 798, at: [179.2, -8.5] },
  { m49: 278, at: [12.9, 52.3] },
] as const;

/**
 * The lands of the world as shapes on a plane, in the Equal Earth projection, which shows every one as large as it is.
 * @param atlas as fine as is to be had; coasts are simplified here
 */
export function worldShapes(atlas: Atlas): World {
  // Turned a little, so that the edge of the map runs through the Bering Strait and not through the Chukchi Peninsula.
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: "Sphere" });
  const at = (point: readonly [number, number]) => projection([...point]) ?? [0, 0];
  const plain = simplify(presimplify(atlas), detail);
  const coarse = filter(plain, filterWeight(plain, smallest)) as Atlas;
  const shapes = dissolve(coarse, piecesOf(coarse))
    .map(northern)
    .map((land): WorldShape => {
      const path = new CompactPath();
      geoPath(projection, path)(land);
      return { m49: land.properties.m49, path: path.toString() };
    })
    .filter(({ path }) => path !== "");
  const drawn = new Set(shapes.map(({ m49 }) => m49));
  const measure = geoPath(projection);
  const places = dissolve(atlas, piecesOf(atlas))
    .map(northern)
    .flatMap((land): WorldPlace[] => {
      const { m49 } = land.properties;
      if (m49 === null || land.geometry.coordinates.length === 0) return [];
      const [x, y] = at(geoCentroid(largestPart(land)));
      const [[left, top], [right, bottom]] = measure.bounds(land);
      return [{ m49, x, y, box: [left, top, right, bottom], area: measure.area(land), drawn: drawn.has(m49) }];
    });
  const marked = undrawn.map(({ m49, at: point }): WorldPlace => {
    const [x, y] = at(point);
    return { m49, x, y, box: [x, y, x, y], area: 0, drawn: false };
  });
  return { width, height: Math.ceil(at([11, southernmost])[1]), shapes, places: [...places, ...marked] };
}
