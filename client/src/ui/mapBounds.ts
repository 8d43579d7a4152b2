import type { FeatureCollection, Geometry, Position } from 'geojson';

type Bounds = [[number, number], [number, number]];

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return [];
  }
}

/** West-south and east-north corner in degrees around everything; undefined when there is nothing. */
export function boundsOf(shapes: FeatureCollection): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const shape of shapes.features) {
    for (const [lng = 0, lat = 0] of positionsOf(shape.geometry)) {
      bounds = bounds
        ? [
            [Math.min(bounds[0][0], lng), Math.min(bounds[0][1], lat)],
            [Math.max(bounds[1][0], lng), Math.max(bounds[1][1], lat)],
          ]
        : [
            [lng, lat],
            [lng, lat],
          ];
    }
  }
  return bounds;
}
