import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { AuditModel, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import type { Polygon } from 'geojson';
import { Types } from 'mongoose';
import { buildSite } from '../testing/buildSite';
import { archiveSite } from './archiveSite';
import { confirmSite } from './confirmSite';
import { importSites } from './importSites';
import { setSiteStatus } from './setSiteStatus';
import { SiteModel } from './SiteModel';
import { countSites, listSites, siteById } from './siteQueries';
import { updateSite } from './updateSite';

const DAY = 86_400_000;
const fixture = (name: string): { features: { geometry: Polygon }[] } =>
  JSON.parse(readFileSync(new URL(`../testing/${name}.geojson`, import.meta.url), 'utf8')) as { features: { geometry: Polygon }[] };
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

describe('createSite', () => {
  it('writes record, audit and event, measures the outline and counts as confirmed', async () => {
    const site = await buildSite({ name: 'Industriepark Süd', areaM2: null, divisibleFromM2: null, outline: rectangle(11.58, 50.92, 0.002, 0.001) });
    const id = site._id.toHexString();
    expect(site).toMatchObject({ version: 1, status: 'free', confirmedOn: '2026-11-23', centre: { lat: 50.9205, lng: 11.581 }, hallM2: null });
    expect(site.areaM2).toBeGreaterThan(15_000);
    expect(await AuditModel.find({ 'subject.id': id }).lean()).toMatchObject([{ action: 'create', command: 'site.create' }]);
    expect(await OutboxModel.find({ 'payload.siteIds': id }).lean()).toMatchObject([{ event: 'site.changed' }]);
  });

  it.each<[string, Parameters<typeof buildSite>[0], [string, string]]>([
    ['an outline at sea', { outline: rectangle(7.5, 54.3, 0.002, 0.001) }, ['outline', 'outline.outsideCountry']],
    [
      'an outline that crosses itself',
      {
        outline: {
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
      },
      ['outline', 'outline.crossesItself'],
    ],
    ['an outline larger than the town', { outline: rectangle(11.4, 50.8, 0.3, 0.3) }, ['outline', 'outline.largerThanTown']],
    ['an area larger than the town', { areaM2: 200_000_000 }, ['areaM2', 'outline.largerThanTown']],
    ['a parcel larger than the site', { areaM2: 1000, divisibleFromM2: 2000 }, ['divisibleFromM2', 'site.parcelLargerThanSite']],
    ['a price of zero', { priceCentsPerM2: 0 }, ['priceCentsPerM2', 'price.zero']],
    ['5 MB of text', { description: 'x'.repeat(5_000_000) }, ['description', 'tooLong']],
  ])('refuses %s and writes nothing', async (_, input, [path, code]) => {
    const before = await SiteModel.countDocuments();
    const error = await errorOf(buildSite(input));
    expect(error.code).toBe('VALIDATION_FAILED');
    expect(error.issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(await SiteModel.countDocuments()).toBe(before);
  });

  it('is not for readers', async () => {
    expect((await errorOf(buildSite({}, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });

  it('keeps what people say about the owner out of the audit', async () => {
    const id = (await buildSite({ ownerContact: 'Frau Geheim, 0123', internalNote: 'will nicht verkaufen' }))._id.toHexString();
    expect(JSON.stringify(await AuditModel.find({ 'subject.id': id }).lean())).not.toMatch(/Geheim|verkaufen/);
  });
});

describe('updateSite', () => {
  it('changes what is given, keeps confidentiality and clears with null', async () => {
    const scope = scopeOf('officer');
    const site = await buildSite({ confidentiality: 'restricted' }, scope);
    const id = site._id.toHexString();
    const after = await runCommand(updateSite, { id, version: 1, priceCentsPerM2: 9900, powerMw: null }, scope);
    expect(after).toMatchObject({ version: 2, priceCentsPerM2: 9900, powerMw: null, zoning: 'GE', confidentiality: 'restricted' });
    const audit = await AuditModel.findOne({ 'subject.id': id, action: 'update' }).lean();
    expect(audit?.changes.map((change) => change.field).sort()).toEqual(['powerMw', 'priceCentsPerM2']);
  });

  it('measures a new outline', async () => {
    const id = (await buildSite())._id.toHexString();
    const after = await runCommand(updateSite, { id, version: 1, divisibleFromM2: null, outline: rectangle(11.58, 50.92, 0.002, 0.001) }, scopeOf('officer'));
    expect(after.areaM2).not.toBe(20_000);
  });

  it('shows the current record to the second of two who save', async () => {
    const id = (await buildSite())._id.toHexString();
    await runCommand(updateSite, { id, version: 1, name: 'Erste' }, scopeOf('officer'));
    const error = await errorOf(runCommand(updateSite, { id, version: 1, name: 'Zweite' }, scopeOf('head')));
    expect([error.code, error.current]).toMatchObject(['CONFLICT', { name: 'Erste', version: 2 }]);
  });

  it('hides a restricted site from those who are not named, like one that does not exist', async () => {
    const id = (await buildSite({ confidentiality: 'restricted' }))._id.toHexString();
    const codes = await Promise.all(
      [scopeOf('officer'), scopeOf('administrator'), scopeOf('reader')].map(async (scope) => (await errorOf(siteById(scope, id))).code),
    );
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await errorOf(runCommand(updateSite, { id, version: 1, name: 'X' }, scopeOf('officer')))).code).toBe('NOT_FOUND');
    expect((await siteById(scopeOf('head'), id)).name).toBe('Gewerbepark Beispiel');
    expect((await errorOf(siteById(scopeOf('head'), new Types.ObjectId().toHexString()))).code).toBe('NOT_FOUND');
  });
});

describe('setSiteStatus', () => {
  it('keeps the history and asks until when a site is reserved', async () => {
    const id = (await buildSite())._id.toHexString();
    const scope = scopeOf('officer');
    const reserved = await runCommand(setSiteStatus, { id, version: 1, status: 'reserved', reservedUntil: '2027-01-31', note: 'Ausschuss im Januar' }, scope);
    expect(reserved).toMatchObject({ status: 'reserved', reservedUntil: '2027-01-31' });
    const free = await runCommand(setSiteStatus, { id, version: 2, status: 'free' }, scope);
    expect([free.reservedUntil, free.statusHistory.map((entry) => entry.status)]).toEqual([null, ['free', 'reserved', 'free']]);
    expect((await errorOf(runCommand(setSiteStatus, { id, version: 3, status: 'reserved' }, scope))).issues).toMatchObject([
      { path: 'reservedUntil', code: 'site.reservedUntilMissing' },
    ]);
    expect((await errorOf(runCommand(setSiteStatus, { id, version: 3, status: 'reserved', reservedUntil: '2026-11-22' }, scope))).issues).toMatchObject([
      { path: 'reservedUntil', code: 'date.past' },
    ]);
    expect((await errorOf(runCommand(setSiteStatus, { id, version: 3, status: 'free' }, scope))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(setSiteStatus, { id, version: 3, status: 'sold' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('confirmSite and archiveSite', () => {
  it('note the day and take a site out of the list and back', async () => {
    const site = await buildSite({ name: 'Zu bestätigen' });
    const id = site._id.toHexString();
    const scope = scopeOf('officer');
    scope.clock.advance(40 * DAY);
    expect(await runCommand(confirmSite, { id, version: 1 }, scope)).toMatchObject({ confirmedOn: '2027-01-02', version: 2 });
    expect((await errorOf(runCommand(confirmSite, { id, version: 2 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(archiveSite, { id, version: 2 }, scope);
    expect(await countSites(scope, { search: 'bestätigen' })).toBe(0);
    await runCommand(archiveSite, { id, version: 3, isArchived: false }, scope);
    expect(await countSites(scope, { search: 'bestaetigen' })).toBe(1);
    expect((await errorOf(runCommand(archiveSite, { id, version: 4 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('importSites', () => {
  const input = { geojson: fixture('landUsePlan'), municipality: 'Köln', postalCode: '50667' };

  it('takes over areas once, however often the file comes', async () => {
    const scope = scopeOf('officer');
    const first = await runCommand(importSites, input, scope);
    expect(first).toMatchObject({ created: 3, updated: 0, unchanged: 0, refused: [] });
    expect(await runCommand(importSites, input, scope)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    const site = await siteById(scope, first.siteIds[0] ?? '');
    expect(site).toMatchObject({
      name: 'GI · Gewerbefläche 1',
      municipality: 'Köln',
      zoning: 'GI',
      planState: 'landUsePlan',
      confirmedOn: null,
      status: 'free',
    });
    expect(site.source).toContain('Stadt Köln');
  });

  it('refuses single features, unreadable files and readers', async () => {
    const [good] = fixture('osmLandUse').features;
    const sea = { type: 'Feature', properties: { name: 'Insel' }, geometry: rectangle(7.5, 54.3, 0.01, 0.01) };
    const result = await runCommand(importSites, { geojson: { type: 'FeatureCollection', features: [sea, good] } }, scopeOf('officer'));
    expect([result.created, result.refused]).toMatchObject([1, [{ index: 0, name: 'Insel', issues: [{ code: 'outline.outsideCountry' }] }]]);
    expect((await errorOf(runCommand(importSites, { geojson: 'nichts' }, scopeOf('officer')))).issues).toEqual([
      { path: 'file', code: 'geojson.notACollection' },
    ]);
    expect((await errorOf(runCommand(importSites, input, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('listSites', () => {
  it('filters, sorts and pages', async () => {
    const scope = scopeOf('reader');
    for (const [name, areaM2] of [
      ['Los A', 3000],
      ['Los B', 1000],
      ['Los C', 2000],
    ] as const)
      await buildSite({ name, areaM2, divisibleFromM2: null, zoning: 'SO', municipality: 'Listenstadt' });
    const filter = { municipality: 'Listenstadt', zonings: ['SO'] as const, areaFromM2: 1000, areaToM2: 3000, freshness: ['confirmed'] as const };
    const page = await listSites(scope, { filter, sort: 'AREA', descending: true, first: 2 });
    expect(page.edges.map(({ node }) => node.name)).toEqual(['Los A', 'Los C']);
    const rest = await listSites(scope, { filter, sort: 'AREA', descending: true, first: 2, after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.name)).toEqual(['Los B']);
    expect(await countSites(scope, { ...filter, freshness: ['stale'] })).toBe(0);
  });

  it('counts without a filter what the same person finds in the list', async () => {
    const officer = scopeOf('officer');
    const head = scopeOf('head');
    const both = () => Promise.all([countSites(officer, null), countSites(head, {})]);
    const [before, beforeOfHead] = await both();
    const site = await buildSite({}, officer);
    await buildSite({ confidentiality: 'restricted' }, officer);
    await buildSite({ confidentiality: 'restricted' }, head);
    expect(await both()).toEqual([before + 2, beforeOfHead + 3]);
    await runCommand(archiveSite, { id: site._id.toHexString(), version: site.version, archived: true }, officer);
    expect(await both()).toEqual([before + 1, beforeOfHead + 2]);
    expect(await countSites(head, { isArchived: false })).toBe(await SiteModel.countDocuments({ archivedAt: null }));
    expect(await countSites(head, { isArchived: true })).toBe(await SiteModel.countDocuments({ archivedAt: { $ne: null } }));
  });
});
