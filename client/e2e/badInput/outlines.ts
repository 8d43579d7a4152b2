import { expect, it } from '@jest/globals';
import { ask, expectSound, heading, type Walker } from '../walker';

type Point = [number, number];
const area = (name: string, ...points: [Point, ...Point[]]) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [[...points, points[0]]] },
});

const AREAS = [
  area('Schleife', [8.02, 49.96], [8.024, 49.964], [8.024, 49.96], [8.02, 49.964]),
  area('Im Meer', [4.0, 55.0], [4.01, 55.0], [4.01, 55.01]),
  area('Halbes Land', [7.8, 49.8], [8.3, 49.8], [8.3, 50.2], [7.8, 50.2]),
];
const SENTENCES: Record<string, string> = {
  Schleife: 'Der Umriss überkreuzt sich selbst.',
  'Im Meer': 'Der Umriss liegt nicht in Deutschland oder Luxemburg, sondern im Meer oder anderswo.',
  'Halbes Land': 'Die Fläche ist größer als die ganze Gemeinde.',
};

/** Outlines that no site can have. */
export function describeBadOutlines(current: () => Walker): void {
  it('an outline that crosses itself, lies in the sea or is larger than the town stays out', async () => {
    const walker = current();
    const { page, url } = walker;
    const count = async () => (await ask<{ sites: { totalCount: number } }>(walker, '{ sites(first: 1) { totalCount } }')).sites.totalCount;
    const before = await count();
    await page.goto(`${url}/sites/import`);
    await heading(page, 'Flächen einlesen').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'flaechen.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: AREAS })),
    });
    await page.getByLabel('Postleitzahl').fill('55435');
    await page.getByRole('button', { name: 'Flächen übernehmen' }).click();
    for (const [name, sentence] of Object.entries(SENTENCES)) await page.getByRole('row').filter({ hasText: name }).filter({ hasText: sentence }).waitFor();
    await expectSound(walker, { afterRefusal: true });
    expect(await count()).toBe(before);
  });
}
