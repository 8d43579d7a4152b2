import { describe, expect, it } from '@jest/globals';
import { dataGaps, ESSENTIAL_FACTS } from './dataGaps';
import { siteFactsSchema, createSiteInput } from './siteFields';

const codes = (input: object) =>
  createSiteInput.safeParse({ name: 'Nord', kind: 'plot', ...input }).error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? [];

describe('createSiteInput', () => {
  it('takes a name and a kind and leaves the rest unknown', () => {
    expect(createSiteInput.parse({ name: ' Gewerbepark Nord ', kind: 'plot' })).toEqual({
      name: 'Gewerbepark Nord',
      kind: 'plot',
      confidentiality: 'office',
      readerIds: [],
    });
  });

  it('refuses a price of zero by its own name, for sale and for rent', () => {
    expect(codes({ priceCentsPerM2: 0, rentCentsPerM2: 0 })).toEqual([
      ['priceCentsPerM2', 'price.zero'],
      ['rentCentsPerM2', 'price.zero'],
    ]);
  });

  it.each([
    ['areaM2', 0],
    ['areaM2', 12.5],
    ['powerMw', -1],
    ['siteCoverage', 1.2],
    ['description', 'x'.repeat(5_000_000)],
    ['planUrl', 'javascript:alert(1)'],
    ['availableFrom', '2026-02-30'],
    ['zoning', 'XX'],
  ])('refuses %s %#', (field, value) => {
    expect(codes({ [field]: value }).map(([path]) => path)).toEqual([field]);
  });
});

describe('dataGaps', () => {
  const facts = siteFactsSchema.parse({});

  it('lists every essential fact of an empty site', () => {
    expect(dataGaps(facts)).toEqual([...ESSENTIAL_FACTS]);
  });

  it('does not ask a site to let for a price of sale, and takes false and zero for an answer', () => {
    expect(dataGaps({ ...facts, tenures: ['lease'], rentCentsPerM2: 650, operation24h: false, powerMw: 0 })).toEqual(
      ESSENTIAL_FACTS.filter((fact) => !['tenures', 'priceCentsPerM2', 'operation24h', 'powerMw'].includes(fact)),
    );
  });
});
