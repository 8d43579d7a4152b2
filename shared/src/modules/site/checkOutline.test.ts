import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { checkOutline } from './checkOutline';
import { isInGermanyOrLuxembourg } from './germanPlace';

const rectangle = (lng: number, lat: number, width: number, height: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + width, lat],
      [lng + width, lat + height],
      [lng, lat + height],
      [lng, lat],
    ],
  ],
});
const codeOf = (outline: Polygon, town?: number) => {
  const check = checkOutline(outline, town);
  return check.ok ? 'ok' : check.issues[0]?.code;
};

describe('checkOutline', () => {
  const jena = rectangle(11.58, 50.92, 0.002, 0.001);

  it('measures an area in whole square metres and finds its centre', () => {
    const check = checkOutline(jena);
    expect(check.ok && check.facts.centre).toEqual({ lat: 50.9205, lng: 11.581 });
    // 0.002° of longitude are 140.3 m at 50.92° N, 0.001° of latitude 111.2 m
    expect(check.ok && Math.abs(check.facts.areaM2 - 15_600)).toBeLessThan(100);
  });

  it.each([
    [
      'crosses itself',
      {
        type: 'Polygon',
        coordinates: [
          [
            [11.58, 50.92],
            [11.582, 50.921],
            [11.582, 50.92],
            [11.58, 50.921],
            [11.58, 50.92],
          ],
        ],
      },
      'outline.crossesItself',
    ],
    [
      'is open',
      {
        type: 'Polygon',
        coordinates: [
          [
            [11.58, 50.92],
            [11.582, 50.92],
            [11.582, 50.921],
            [11.58, 50.921],
          ],
        ],
      },
      'outline.notClosed',
    ],
    ['lies in the German Bight', rectangle(7.5, 54.3, 0.002, 0.001), 'outline.outsideCountry'],
    ['lies in the Baltic', rectangle(14, 54.75, 0.002, 0.001), 'outline.outsideCountry'],
    [
      'has latitude and longitude swapped',
      {
        type: 'Polygon',
        coordinates: [
          [
            [50.92, 11.58],
            [50.921, 11.58],
            [50.921, 11.582],
            [50.92, 11.58],
          ],
        ],
      },
      'outline.outsideCountry',
    ],
    ['is in Gauss-Krüger metres', rectangle(3_568_000, 5_642_000, 100, 100), 'outline.notWgs84'],
    [
      'has no area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [11.58, 50.92],
            [11.58, 50.92],
            [11.58, 50.92],
            [11.58, 50.92],
          ],
        ],
      },
      'outline.noArea',
    ],
    ['is larger than any town', rectangle(10, 50, 1, 1), 'outline.largerThanTown'],
  ] as [string, Polygon, string][])('refuses an outline that %s', (_, outline, code) => {
    expect(codeOf(outline)).toBe(code);
  });

  it('compares with the town it is told about', () => {
    expect(codeOf(jena, 10_000)).toBe('outline.largerThanTown');
    expect(codeOf(jena, 20_000)).toBe('ok');
  });

  it.each([
    ['Flensburg', 54.78, 9.44],
    ['JadeWeserPort', 53.59, 8.15],
    ['Sylt', 54.91, 8.33],
    ['Konstanz', 47.66, 9.17],
    ['Luxembourg', 49.61, 6.13],
    ['Bettembourg', 49.51, 6.1],
  ])('knows %s as land', (_, lat, lng) => {
    expect(isInGermanyOrLuxembourg({ lat, lng })).toBe(true);
  });

  it('never throws and never accepts what is at sea', () => {
    const at = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(at(3, 7), at(54.1, 56), at(0.0001, 0.01), at(0.0001, 0.01), (lng, lat, width, height) => {
        expect(checkOutline(rectangle(lng, lat, width, height)).ok).toBe(false);
      }),
    );
  });
});
