import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import { GERMANY_OUTLINE } from './outlines/germanyOutline';
import { LUXEMBOURG_OUTLINE } from './outlines/luxembourgOutline';

export interface Place {
  lat: number;
  lng: number;
}

/** The outlines are simplified; whoever stands on a quay or at the border is still inside. Kilometres. */
const TOLERANCE_KM = 2;
const KM_PER_DEGREE = 111.32;

function toArea(ring: readonly (readonly number[])[]) {
  const positions = ring.map((position) => [...position]);
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  return { shape: polygon([positions]), west: Math.min(...lngs), east: Math.max(...lngs), south: Math.min(...lats), north: Math.max(...lats) };
}

let known: ReturnType<typeof toArea>[] | undefined;
const areas = () => (known ??= [...GERMANY_OUTLINE, LUXEMBOURG_OUTLINE].map(toArea));

const isInside = ({ lat, lng }: Place): boolean =>
  areas().some(({ shape, west, east, south, north }) => lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon([lng, lat], shape));

/** True on land in Germany or Luxembourg (and up to two kilometres outside, because the outlines are coarse); false at sea and elsewhere. */
export function isInGermanyOrLuxembourg(place: Place): boolean {
  if (isInside(place)) return true;
  const dLat = TOLERANCE_KM / KM_PER_DEGREE;
  const dLng = dLat / Math.cos((place.lat * Math.PI) / 180);
  const directions = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
  return directions.some((angle) => isInside({ lat: place.lat + dLat * Math.sin(angle), lng: place.lng + dLng * Math.cos(angle) }));
}
