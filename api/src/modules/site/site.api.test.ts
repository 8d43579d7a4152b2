import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSite } from '@ortstreu/shared/site/testing';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { bootApi, type TestApi } from '../../testing/bootApi';

const landUsePlan: unknown = JSON.parse(readFileSync(new URL('../../../../shared/src/modules/site/testing/landUsePlan.geojson', import.meta.url), 'utf8'));

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

describe('sites over GraphQL', () => {
  it('imports, lists with a total, and says what is missing and how old it is', async () => {
    const agent = await api.login('officer');
    const imported = await api.graphql<{ importSites: { created: number; refused: unknown[] } }>(
      agent,
      'mutation ($input: ImportSitesInput!) { importSites(input: $input) { created refused { index issues { text } } } }',
      { input: { geojson: landUsePlan, municipality: 'Köln', postalCode: '50667' } },
    );
    expect(imported.data.importSites).toEqual({ created: 3, refused: [] });
    const listed = await api.graphql<{ sites: { totalCount: number; edges: { node: { freshness: string; dataGaps: string[]; zoning: string } }[] } }>(
      agent,
      '{ sites(first: 2, filter: { municipality: "Köln", zonings: [GE, GI] }, sort: AREA) { totalCount edges { node { freshness dataGaps zoning } } } }',
    );
    expect([listed.data.sites.totalCount, listed.data.sites.edges.length]).toEqual([3, 2]);
    expect(listed.data.sites.edges[0]?.node).toMatchObject({
      freshness: 'stale',
      dataGaps: expect.not.arrayContaining(['areaM2', 'outline', 'zoning']) as unknown as string[],
    });
  });

  it('refuses an outline at sea with a sentence in the language of the person', async () => {
    const outline = {
      type: 'Polygon',
      coordinates: [
        [
          [7.5, 54.3],
          [7.51, 54.3],
          [7.51, 54.31],
          [7.5, 54.31],
          [7.5, 54.3],
        ],
      ],
    };
    const { errors } = await api.graphql(await api.login('officer'), 'mutation ($input: CreateSiteInput!) { createSite(input: $input) { id } }', {
      input: { name: 'Seeblick', kind: 'plot', outline },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'outline', code: 'outline.outsideCountry' }] });
    const refused = await api.graphql<{ importSites: { refused: { issues: { text: string }[] }[] } }>(
      await api.login('officer'),
      'mutation ($input: ImportSitesInput!) { importSites(input: $input) { refused { issues { text } } } }',
      { input: { geojson: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: outline }] } } },
    );
    expect(refused.data.importSites.refused[0]?.issues[0]?.text).toContain('im Meer');
  });
});

interface Line {
  progress?: { done: number; total: number };
  result?: { created: number; updated: number; unchanged: number; refused: { index: number; issues: { text: string }[] }[] };
}

describe('a GeoJSON file over REST', () => {
  const square = (lng: number, lat: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [lng, lat],
        [lng + 0.001, lat],
        [lng + 0.001, lat + 0.001],
        [lng, lat + 0.001],
        [lng, lat],
      ],
    ],
  });
  const feature = (index: number) => ({
    type: 'Feature',
    properties: { '@id': `way/${index}`, padding: 'x'.repeat(1000) },
    geometry: square(9 + (index % 40) * 0.002, 50 + Math.floor(index / 40) * 0.002),
  });
  const send = async (role: 'officer' | 'reader', content: Buffer) =>
    (await api.login(role))
      .post('/site-files/import')
      .field('postalCode', '')
      .field('fallbackName', 'Los')
      .attach('file', content, 'Flächen.geojson')
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', (piece: Buffer) => (text += piece.toString()));
        res.on('end', () => done(null, text));
      });
  const linesOf = (body: unknown): Line[] =>
    String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  it('comes in whole above the limits of GraphQL, tells how far it is, and names what it refuses by its place in the file', async () => {
    const features = Array.from({ length: 1250 }, (_, index) =>
      index === 1234 ? { type: 'Feature', properties: { '@id': 'way/sea' }, geometry: square(7.5, 54.3) } : feature(index),
    );
    const file = Buffer.from(`\ufeff${JSON.stringify({ type: 'FeatureCollection', features })}`);
    expect(file.length).toBeGreaterThan(1024 * 1024);
    const { status, body } = await send('officer', file);
    expect(status).toBe(200);
    const lines = linesOf(body);
    expect(lines.filter((line) => line.progress)).toHaveLength(13);
    expect(lines.at(-2)?.progress).toEqual({ done: 1250, total: 1250 });
    expect(lines.at(-1)?.result).toMatchObject({
      created: 1249,
      updated: 0,
      unchanged: 0,
      refused: [{ index: 1234, issues: [{ text: expect.stringContaining('im Meer') as unknown as string }] }],
    });
    expect(linesOf((await send('officer', file)).body).at(-1)?.result).toMatchObject({ created: 0, unchanged: 1249 });
    const { data } = await api.graphql<{ sites: { edges: { node: { name: string; areaM2: number } }[] } }>(
      await api.login('officer'),
      '{ sites(first: 1, filter: { search: "Los 1250" }) { edges { node { name areaM2 } } } }',
    );
    expect(data.sites.edges[0]?.node.name).toBe('Los 1250');
    expect(data.sites.edges[0]?.node.areaM2).toBeGreaterThan(7000);
  });

  it.each<[string, Buffer, string]>([
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'geojson.unreadable'],
    ['an empty file', Buffer.alloc(0), 'file.empty'],
    ['other JSON', Buffer.from('{"type":"Feature"}'), 'geojson.notACollection'],
  ])('refuses %s with a sentence and writes nothing', async (_what, content, code) => {
    const { status, body } = await send('officer', content);
    expect(status).toBe(400);
    const answer = JSON.parse(String(body)) as { errors: { extensions: { issues: { path: string; code: string; message: string }[] } }[] };
    expect(answer.errors[0]?.extensions.issues).toMatchObject([{ path: 'file', code, message: expect.stringMatching(/\.$/) as unknown as string }]);
  });

  it('is not for readers', async () => {
    expect((await send('reader', Buffer.from('{}'))).status).toBe(403);
  });
});

describe('matches over GraphQL', () => {
  it('give every criterion with asked, offered, verdict and reason in words', async () => {
    const site = await buildSite({ name: 'Passend' });
    const request = await buildSiteRequest({
      criteria: [
        { key: 'area', importance: 'hard', min: 15_000, max: 25_000 },
        { key: 'fibre', importance: 'soft' },
      ],
    });
    const { data } = await api.graphql<{ matches: { site: { id: string }; verdict: string; findings: object[] }[] }>(
      await api.login('reader'),
      'query ($id: ID!) { matches(siteRequestId: $id) { site { id } verdict findings { key label asked offered verdict reason { text } } } }',
      { id: request._id.toHexString() },
    );
    const match = data.matches.find((found) => found.site.id === site._id.toHexString());
    expect(match).toMatchObject({
      verdict: 'fits',
      findings: [
        { key: 'status', label: 'Stand der Vermarktung', offered: 'frei', verdict: 'fits' },
        { key: 'area', asked: '1,5 ha – 2,5 ha', offered: '2 ha', verdict: 'fits', reason: { text: '2 ha liegt im gesuchten Bereich.' } },
        { key: 'fibre', asked: 'ja', offered: 'nicht bekannt', verdict: 'unknown', reason: { text: 'Zu dieser Fläche ist das nicht bekannt.' } },
      ],
    });
  });
});
