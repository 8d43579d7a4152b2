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
    const imported = await api.graphql<{ importSites: { created: number; refused: unknown[] } }>(agent, 'mutation ($input: ImportSitesInput!) { importSites(input: $input) { created refused { index issues { text } } } }', { input: { geojson: landUsePlan, municipality: 'Köln', postalCode: '50667' } });
    expect(imported.data.importSites).toEqual({ created: 3, refused: [] });
    const listed = await api.graphql<{ sites: { totalCount: number; edges: { node: { freshness: string; dataGaps: string[]; zoning: string } }[] } }>(
      agent, '{ sites(first: 2, filter: { municipality: "Köln", zonings: [GE, GI] }, sort: AREA) { totalCount edges { node { freshness dataGaps zoning } } } }',
    );
    expect([listed.data.sites.totalCount, listed.data.sites.edges.length]).toEqual([3, 2]);
    expect(listed.data.sites.edges[0]?.node).toMatchObject({ freshness: 'stale', dataGaps: expect.not.arrayContaining(['areaM2', 'outline', 'zoning']) as unknown as string[] });
  });

  it('refuses an outline at sea with a sentence in the language of the person', async () => {
    const outline = { type: 'Polygon', coordinates: [[[7.5, 54.3], [7.51, 54.3], [7.51, 54.31], [7.5, 54.31], [7.5, 54.3]]] };
    const { errors } = await api.graphql(await api.login('officer'), 'mutation ($input: CreateSiteInput!) { createSite(input: $input) { id } }', { input: { name: 'Seeblick', kind: 'plot', outline } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'outline', code: 'outline.outsideCountry' }] });
    const refused = await api.graphql<{ importSites: { refused: { issues: { text: string }[] }[] } }>(await api.login('officer'), 'mutation ($input: ImportSitesInput!) { importSites(input: $input) { refused { issues { text } } } }', { input: { geojson: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: outline }] } } });
    expect(refused.data.importSites.refused[0]?.issues[0]?.text).toContain('im Meer');
  });
});

describe('matches over GraphQL', () => {
  it('give every criterion with asked, offered, verdict and reason in words', async () => {
    const site = await buildSite({ name: 'Passend' });
    const request = await buildSiteRequest({ criteria: [{ key: 'area', importance: 'hard', min: 15_000, max: 25_000 }, { key: 'fibre', importance: 'soft' }] });
    const { data } = await api.graphql<{ matches: { site: { id: string }; verdict: string; findings: object[] }[] }>(
      await api.login('reader'), 'query ($id: ID!) { matches(siteRequestId: $id) { site { id } verdict findings { key label asked offered verdict reason { text } } } }', { id: request._id.toHexString() },
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
