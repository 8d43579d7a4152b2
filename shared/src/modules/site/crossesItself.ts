import { kinks } from '@turf/kinks';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`;

/** Surveyed rings often name a corner twice in a row, which is no crossing. */
const withoutRepeats = (ring: Position[]): Position[] => ring.filter((corner, index) => index === 0 || keyOf(corner) !== keyOf(ring[index - 1] ?? []));

/** The ways a ring runs through a point: the positions before and after each of its visits. */
function passesThrough(ring: Position[], point: string): [Position, Position][] {
  const corners = ring.slice(0, -1);
  return corners.flatMap((corner, index) => {
    const [before, after] = [corners.at(index - 1), corners[(index + 1) % corners.length]];
    return keyOf(corner) === point && before && after ? [[before, after]] : [];
  });
}

/** True when the second way changes from one side of the first to the other; ways that share an edge only touch. */
function swapSides(centre: Position, [before, after]: [Position, Position], other: [Position, Position]): boolean {
  const angle = ([lng = 0, lat = 0]: Position) => Math.atan2(lat - (centre[1] ?? 0), lng - (centre[0] ?? 0));
  const turn = (position: Position) => (angle(position) - angle(before) + 4 * Math.PI) % (2 * Math.PI);
  const [end, first, second] = [turn(after), turn(other[0]), turn(other[1])];
  if ([first, second].some((value) => value === 0 || value === end)) return false;
  return first < end !== second < end;
}

function touchesOnly(rings: Position[][], centre: Position): boolean {
  const passes = rings.flatMap((ring) => passesThrough(ring, keyOf(centre)));
  if (passes.length < 2) return false;
  return passes.every((pass, index) => passes.slice(index + 1).every((other) => !swapSides(centre, pass, other)));
}

/**
 * True when the boundary crosses itself. A boundary that merely touches itself in a corner encloses a clear area and is common in
 * OpenStreetMap, where a hole is drawn as a detour.
 */
export function crossesItself(outline: Polygon | MultiPolygon): boolean {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.some((raw) => {
    const rings = raw.map(withoutRepeats);
    return kinks({ type: 'Polygon', coordinates: rings }).features.some((kink) => !touchesOnly(rings, kink.geometry.coordinates));
  });
}
