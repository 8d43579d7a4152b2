/**
 * Hull of the Luxembourg post codes, longitude before latitude: coarse, enough to tell a place in Luxembourg from one at sea.
 * Source: derived from GeoNames postal codes, CC BY 4.0, https://www.geonames.org
 */
export const LUXEMBOURG_OUTLINE: readonly (readonly number[])[] = [
  [5.743, 49.833],
  [5.817, 49.542],
  [5.838, 49.52],
  [5.872, 49.507],
  [6.029, 49.45],
  [6.359, 49.469],
  [6.362, 49.47],
  [6.364, 49.472],
  [6.506, 49.715],
  [6.511, 49.759],
  [6.514, 49.783],
  [6.506, 49.804],
  [6.503, 49.807],
  [6.109, 50.16],
  [6.088, 50.164],
  [6.015, 50.165],
  [5.977, 50.155],
  [5.864, 50.057],
  [5.787, 49.945],
  [5.743, 49.833],
];
