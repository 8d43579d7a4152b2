import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseSites, type ParsedSites } from './parseSites';

const fixture = (name: string): { features: object[] } =>
  JSON.parse(readFileSync(new URL(`./testing/${name}.geojson`, import.meta.url), 'utf8')) as { features: object[] };
const parsed = (file: unknown): ParsedSites => {
  const result = parseSites(file);
  if (!('candidates' in result)) throw new Error(JSON.stringify(result.issues));
  return result;
};

describe('parseSites', () => {
  it('reads OpenStreetMap land use without inventing planning law', () => {
    const { candidates, refused, attribution } = parsed(fixture('osmLandUse'));
    expect(refused).toEqual([]);
    expect(attribution).toContain('OpenStreetMap');
    expect(candidates).toHaveLength(3);
    expect(candidates.every((site) => site.zoning === null && site.planState === null && site.externalId.startsWith('osm:way/'))).toBe(true);
    expect(candidates[0]?.street).toBeTruthy();
    expect(candidates[2]?.name).toBeNull();
  });

  it('reads a land-use plan with its zoning', () => {
    const { candidates } = parsed(fixture('landUsePlan'));
    expect(candidates.map((site) => site.zoning)).toEqual(['GI', 'GE', expect.stringMatching(/^G[EI]$/)]);
    expect(candidates[2]?.outline.type).toBe('MultiPolygon');
    expect(new Set(candidates.map((site) => site.externalId)).size).toBe(3);
  });

  it.each(['osmLandUse', 'landUsePlan'])('computes the areas that %s states itself, within two percent', (name) => {
    const file = fixture(name) as { features: { properties: { area_ha: number } }[] };
    for (const site of parsed(file).candidates) {
      const stated = (file.features[site.index]?.properties.area_ha ?? 0) * 10_000;
      expect(Math.abs(site.areaM2 - stated) / stated).toBeLessThan(0.02);
    }
  });

  it('refuses single features with their place in the file and keeps the others', () => {
    const good = fixture('osmLandUse').features[0];
    const bowTie = {
      type: 'Feature',
      properties: { name: 'Schleife' },
      geometry: {
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
    };
    const { candidates, refused } = parsed({
      type: 'FeatureCollection',
      features: [bowTie, { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [11.58, 50.92] } }, 7, good],
    });
    expect(candidates.map((site) => site.index)).toEqual([3]);
    expect(refused).toEqual([
      { index: 0, name: 'Schleife', issues: [{ path: 'features.0.geometry', code: 'outline.crossesItself' }] },
      { index: 1, name: null, issues: [{ path: 'features.1.geometry', code: 'outline.invalid' }] },
      { index: 2, name: null, issues: [{ path: 'features.2', code: 'geojson.notAFeature' }] },
    ]);
  });

  it.each([null, [], 'text', { type: 'Feature' }, { type: 'FeatureCollection' }])('says that %j is no collection', (file) => {
    expect(parseSites(file)).toEqual({ issues: [{ path: 'file', code: 'geojson.notACollection' }] });
  });
});
