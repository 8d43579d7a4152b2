import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { archiveSite, setSiteStatus, SiteModel, type SiteRecord } from '@ortstreu/shared/site/server';
import { buildSite } from '@ortstreu/shared/site/testing';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { candidateFilter } from '../candidateFilter';
import { matchSite } from '../matchSite';
import { anyRequest, anySite } from '../testing/arbitraries';
import { matchesOf } from './matchesOf';

const SITES = 400;

describe('the prefilter against the database', () => {
  beforeAll(async () => {
    const sites = fc.sample(anySite, { numRuns: SITES, seed: 7 });
    await SiteModel.insertMany(sites.map((site, index) => ({ ...site, name: `Zufall ${index}`, kind: 'plot' })));
  });

  it('never loses a site that the rules accept', async () => {
    const all = await SiteModel.find({}).lean<SiteRecord[]>();
    expect(all).toHaveLength(SITES);
    let spared = 0;
    for (const request of fc.sample(anyRequest, { numRuns: 150, seed: 11 })) {
      const passed = new Set((await SiteModel.find(candidateFilter(request)).select({ _id: 1 }).lean()).map((site) => site._id.toHexString()));
      const dropped = all.filter((site) => !passed.has(site._id.toHexString()));
      spared += dropped.length;
      expect(dropped.filter((site) => matchSite(request, site).verdict !== 'doesNotFit').map((site) => site.name)).toEqual([]);
    }
    expect(spared).toBeGreaterThan(10_000);
    await SiteModel.deleteMany({});
  });
});

describe('matchesOf', () => {
  it('ranks what fits, hides what is restricted and shows the refused only on demand', async () => {
    const officer = scopeOf('officer');
    await buildSite({ name: 'Passt' });
    await buildSite({ name: 'Bedingt', areaM2: 14_000, divisibleFromM2: null });
    await buildSite({ name: 'Zu klein', areaM2: 1000, divisibleFromM2: null });
    await buildSite({ name: 'Geheim', confidentiality: 'restricted' }, scopeOf('head'));
    const sold = await buildSite({ name: 'Verkauft' });
    await runCommand(setSiteStatus, { id: sold._id.toHexString(), version: 1, status: 'sold' }, officer);
    const id = (await buildSiteRequest())._id.toHexString();
    const names = async (scope: Parameters<typeof matchesOf>[0], options?: Parameters<typeof matchesOf>[2]) =>
      (await matchesOf(scope, id, options)).matches.map(({ site, match }) => [site.name, match.verdict]);
    expect(await names(officer)).toEqual([
      ['Passt', 'fits'],
      ['Bedingt', 'fitsIf'],
    ]);
    expect((await names(scopeOf('head'))).map(([name]) => name)).toContain('Geheim');
    expect((await names(officer, { withRefused: true })).map(([name]) => name)).toEqual(expect.arrayContaining(['Zu klein', 'Verkauft']));
  });

  it('hears at once of what was changed, archived or removed since the last match', async () => {
    const officer = scopeOf('officer');
    const request = (await buildSiteRequest())._id.toHexString();
    const found = async () => (await matchesOf(officer, request, { first: 200 })).matches.map(({ site, match }) => [site.name, match.verdict]);
    const site = await buildSite({ name: 'Eben noch frei' });
    const id = site._id.toHexString();
    expect(await found()).toContainEqual(['Eben noch frei', 'fits']);
    await runCommand(setSiteStatus, { id, version: 1, status: 'inNegotiation' }, officer);
    expect(await found()).toContainEqual(['Eben noch frei', 'fitsIf']);
    await runCommand(archiveSite, { id, version: 2 }, officer);
    expect(JSON.stringify(await found())).not.toContain('Eben noch frei');
    const gone = await buildSite({ name: 'Bald weg' });
    expect(await found()).toContainEqual(['Bald weg', 'fits']);
    await SiteModel.deleteOne({ _id: gone._id });
    expect(JSON.stringify(await found())).not.toContain('Bald weg');
  });
});
