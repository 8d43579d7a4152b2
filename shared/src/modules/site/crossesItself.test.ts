import { describe, expect, it } from '@jest/globals';
import type { Position } from 'geojson';
import { crossesItself } from './crossesItself';

const crosses = (...corners: Position[]) => crossesItself({ type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] });

describe('crossesItself', () => {
  it.each<[string, boolean, Position[]]>([
    [
      'a square',
      false,
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
    ],
    [
      'a square with a corner named twice',
      false,
      [
        [0, 0],
        [2, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
    ],
    [
      'a bow tie',
      true,
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
    ],
    [
      'a bow tie whose crossing is a corner',
      true,
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [2, 0],
        [1, 1],
        [0, 2],
      ],
    ],
    [
      'two squares that touch in a corner',
      false,
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
        [1, 1],
        [0, 1],
      ],
    ],
    [
      'a hole drawn as a detour',
      false,
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ],
    [
      'a corner on the far side of an edge',
      true,
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, -1],
        [0, 4],
      ],
    ],
  ])('%s: %s', (_, expected, corners) => {
    expect(crosses(...corners)).toBe(expected);
  });

  it('takes two polygons that share a corner for one sound area', () => {
    const square = (x: number): Position[][] => [
      [
        [x, x],
        [x + 1, x],
        [x + 1, x + 1],
        [x, x + 1],
        [x, x],
      ],
    ];
    expect(crossesItself({ type: 'MultiPolygon', coordinates: [square(0), square(1)] })).toBe(false);
  });
});
