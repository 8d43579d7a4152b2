import { area } from '@turf/area';
import { centroid } from '@turf/centroid';
import { feature } from '@turf/helpers';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { InputIssue } from '@ortstreu/shared/kernel';
import { crossesItself } from './crossesItself';
import { isInGermanyOrLuxembourg, type Place } from './germanPlace';

/** Berlin, the largest municipality: no site is larger, whichever town it lies in. m². */
export const LARGEST_TOWN_M2 = 891_700_000;
const SMALLEST_SITE_M2 = 1;

export interface OutlineFacts {
  /** Area in m², rounded to whole square metres. */
  areaM2: number;
  centre: Place;
}

export type OutlineCheck = { ok: true; facts: OutlineFacts } | { ok: false; issues: InputIssue[] };

const polygonsOf = (outline: Polygon | MultiPolygon): Position[][][] => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates);

const isPosition = ([lng, lat]: Position): boolean => lng !== undefined && lat !== undefined && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

function isClosed(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

const refuse = (path: string, code: string, params?: Record<string, string | number>): OutlineCheck => ({
  ok: false,
  issues: [{ path, code, ...(params ? { params } : {}) }],
});

/**
 * Measures an outline and says what is wrong with it: not closed, crossing itself, outside Germany and Luxembourg (at sea, or latitude
 * and longitude swapped), or larger than the town. `townAreaM2` is the agency's area when it is known.
 */
export function checkOutline(outline: Polygon | MultiPolygon, townAreaM2: number = LARGEST_TOWN_M2, path = 'outline'): OutlineCheck {
  const rings = polygonsOf(outline).flat();
  if (!rings.flat().every(isPosition)) return refuse(path, 'outline.notWgs84');
  if (!rings.every(isClosed)) return refuse(path, 'outline.notClosed');
  if (crossesItself(outline)) return refuse(path, 'outline.crossesItself');
  const shape = feature(outline);
  const areaM2 = Math.round(area(shape));
  if (areaM2 < SMALLEST_SITE_M2) return refuse(path, 'outline.noArea');
  const [lng = 0, lat = 0] = centroid(shape).geometry.coordinates;
  if (!isInGermanyOrLuxembourg({ lat, lng })) return refuse(path, 'outline.outsideCountry');
  if (areaM2 > townAreaM2) return refuse(path, 'outline.largerThanTown', { areaM2, townAreaM2 });
  return { ok: true, facts: { areaM2, centre: { lat: round6(lat), lng: round6(lng) } } };
}

const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
