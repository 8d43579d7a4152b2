import { importCompanies, type ImportedCompany } from '@ortstreu/shared/company/server';
import { addDays, localDateOf, searchTokens, systemClock } from '@ortstreu/shared/kernel';
import { runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { RetentionCaseModel } from '@ortstreu/shared/retentionCase/server';
import { CASE_STAGES } from '@ortstreu/shared/retentionCase';
import { createSiteInput } from '@ortstreu/shared/site';
import { SiteModel } from '@ortstreu/shared/site/server';
import { createSiteRequestInput, REQUEST_STAGES } from '@ortstreu/shared/siteRequest';
import { SiteRequestModel } from '@ortstreu/shared/siteRequest/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import type { Sizes } from './options';

const BATCH = 500;
const WORDS = [
  'Metallbau',
  'Maschinen',
  'Logistik',
  'Software',
  'Druck',
  'Backwaren',
  'Spedition',
  'Elektro',
  'Möbel',
  'Hochbau',
  'Pflege',
  'Hotel',
  'Chemie',
  'Verpackung',
  'Gartenbau',
  'Labor',
] as const;
const CITIES = ['Beispielstadt', 'Musterhausen', 'Öderfeld', 'Probeheim', 'Exempelburg'] as const;
const CODES = ['25.11.0', '28.29.0', '52.29.1', '62.01.9', '18.12.0', '10.71.0', '43.21.0', '41.20.1'] as const;

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
/** Spreads an index over a range without a pattern that an index could profit from. */
const spread = (index: number, below: number): number => (Math.imul(index + 1, 2_654_435_761) >>> 0) % below;

const inOneGo = <Result>(scope: Scope, work: (ctx: CommandContext) => Promise<Result>): Promise<Result> =>
  runCommand({ name: 'bench.fill', input: z.strictObject({}), run: (ctx) => work(ctx) }, {}, scope);

/** Every second company has somebody who cares for it. */
const managerOf = (index: number, managerIds: readonly string[]): string | null => (index % 2 === 0 ? pick(managerIds, index / 2) : null);

/** Positions of the companies that this person cares for, so many. */
export const managedBy = (position: number, managers: number, count: number): number[] =>
  Array.from({ length: count }, (_, round) => 2 * (position + round * managers));

function companyAt(index: number, managerIds: readonly string[]): ImportedCompany {
  const today = localDateOf(systemClock.now(), 'Europe/Berlin');
  const employees = spread(index, 180) + 1;
  return {
    company: {
      name: `${pick(WORDS, spread(index, 9973))} Muster ${index} GmbH`,
      address: { street: `Musterweg ${(index % 140) + 1}`, postcode: '55435', city: pick(CITIES, spread(index, 7919)) },
      email: `info${index}@beispiel.example`,
      industry: { version: '2008', code: pick(CODES, index) },
      establishment: index % 3 === 0 ? { premises: 'leased', leaseEnd: addDays(today, spread(index, 1800) + 30) } : { premises: 'owned' },
      accountManagerId: managerOf(index, managerIds),
      headCount: { on: addDays(today, -spread(index, 600)), employees },
    },
    location: { latitude: 49.9 + (index % 100) / 1000, longitude: 8 + (index % 77) / 1000 },
  };
}

async function fillCompanies(scope: Scope, from: number, until: number, managerIds: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let start = from; start < until; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, until - start) }, (_, offset) => companyAt(start + offset, managerIds));
    ids.push(...(await inOneGo(scope, (ctx) => importCompanies(ctx, rows, null))));
  }
  return ids;
}

async function fillTimeline(scope: Scope, companyIds: readonly string[], count: number): Promise<void> {
  const now = scope.clock.now().getTime();
  for (let start = 0; start < count; start += BATCH * 2) {
    const lines = Array.from({ length: Math.min(BATCH * 2, count - start) }, (_, offset) => {
      const index = start + offset;
      return {
        companyId: pick(companyIds, spread(index, companyIds.length)),
        kind: 'note' as const,
        text: `Vermerk ${index}: Rückruf vereinbart, Unterlagen geschickt.`,
        at: new Date(now - spread(index, 1_000_000) * 60_000),
      };
    });
    await inOneGo(scope, (ctx) => writeTimeline(ctx, ...lines));
  }
}

/** The models check every record against their schemas. */
async function fillSites(from: number, until: number): Promise<void> {
  const sites = Array.from({ length: until - from }, (_, offset) => {
    const index = from + offset;
    const input = createSiteInput.parse({
      name: `Fläche Muster ${index}`,
      kind: index % 4 === 0 ? 'hall' : 'plot',
      municipality: 'Beispielstadt',
      postalCode: '55435',
      areaM2: 1000 + spread(index, 60_000),
      zoning: pick(['GE', 'GI', 'MU', 'SO'] as const, index),
      planState: 'inForce',
      tenures: ['sale', 'lease'],
      priceCentsPerM2: 4000 + spread(index, 9000),
      truck40t: index % 3 !== 0,
      motorwayKm: (index % 90) / 10,
      powerMw: index % 12,
      allowedUses: ['production', 'logistics'],
    });
    return { ...input, centre: { lat: 49.95, lng: 8.01 }, searchTokens: searchTokens(input.name), statusHistory: [], isSample: true };
  });
  await SiteModel.insertMany(sites);
}

async function fillRequests(from: number, until: number, managerIds: readonly string[]): Promise<void> {
  const requests = Array.from({ length: until - from }, (_, offset) => {
    const index = from + offset;
    const input = createSiteRequestInput.parse({
      title: `Anfrage Muster ${index}`,
      source: 'company',
      managerId: pick(managerIds, spread(index, 6971)),
      arrivedAt: new Date(Date.now() - spread(index, 40_000) * 60_000),
      criteria: [
        { key: 'use', importance: 'hard', options: ['production'] },
        { key: 'area', importance: 'hard', min: 5000, max: 20_000 },
        { key: 'truck40t', importance: 'hard' },
        { key: 'motorway', importance: 'soft', max: 5 },
        { key: 'power', importance: 'unknown' },
      ],
    });
    return {
      ...input,
      stage: pick(REQUEST_STAGES, index),
      stageSince: input.arrivedAt,
      areaM2: 5000,
      acknowledgedAt: index % 20 === 0 ? null : input.arrivedAt,
      searchTokens: searchTokens(input.title),
      isSample: true,
    };
  });
  await SiteRequestModel.insertMany(requests);
}

async function fillCases(from: number, until: number, companyIds: readonly string[], ownerIds: readonly string[]): Promise<void> {
  const cases = Array.from({ length: until - from }, (_, offset) => {
    const index = from + offset;
    const at = new Date(Date.now() - spread(index, 200_000) * 60_000);
    const stage = pick(CASE_STAGES, index);
    return {
      companyId: new Types.ObjectId(pick(companyIds, spread(index, companyIds.length))),
      title: `Fall Muster ${index}`,
      cause: 'leaseEnd',
      stage,
      stageSince: at,
      stageHistory: [{ stage, at, byId: null }],
      jobsAtStake: index % 90,
      ownerId: new Types.ObjectId(pick(ownerIds, spread(index, 6971))),
      searchTokens: searchTokens(`Fall Muster ${index}`),
      isSample: true,
    };
  });
  await RetentionCaseModel.insertMany(cases);
}

export interface Filled {
  companyIds: string[];
  sizes: Sizes;
}

const NOTHING: Sizes = { companies: 0, timelineEntries: 0, sites: 0, requests: 0, cases: 0 };

/** Grows the data to these sizes through the bulk paths. The scope is that of a sample, so that nobody is told of 20,000 new companies. */
export async function growTo(scope: Scope, managerIds: readonly string[], sizes: Sizes, before: Filled = { companyIds: [], sizes: NOTHING }): Promise<Filled> {
  const companyIds = await fillCompanies(scope, before.sizes.companies, sizes.companies, managerIds);
  await fillTimeline(scope, companyIds, sizes.timelineEntries - before.sizes.timelineEntries);
  await fillSites(before.sizes.sites, sizes.sites);
  await fillRequests(before.sizes.requests, sizes.requests, managerIds);
  await fillCases(before.sizes.cases, sizes.cases, companyIds, managerIds);
  return { companyIds: [...before.companyIds, ...companyIds], sizes };
}
