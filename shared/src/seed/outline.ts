import type { Polygon } from 'geojson';

const METRES_PER_DEGREE = 111_320;

/** A slightly irregular four-sided plot around a centre, turned by some degrees; metres. */
export function outlineAround(centre: { latitude: number; longitude: number }, width: number, depth: number, turnDegrees: number): Polygon {
  const turn = (turnDegrees * Math.PI) / 180;
  const perDegreeOfLongitude = METRES_PER_DEGREE * Math.cos((centre.latitude * Math.PI) / 180);
  const corners = [
    [-1, -1],
    [1, -0.94],
    [0.96, 1],
    [-0.9, 0.97],
  ] as const;
  const ring = corners.map(([x, y]) => {
    const [east, north] = [(x * width) / 2, (y * depth) / 2];
    const longitude = centre.longitude + (east * Math.cos(turn) - north * Math.sin(turn)) / perDegreeOfLongitude;
    const latitude = centre.latitude + (east * Math.sin(turn) + north * Math.cos(turn)) / METRES_PER_DEGREE;
    return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
