import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '@ortstreu/shared/kernel';
import { hasValue, type Criterion } from '@ortstreu/shared/siteRequest';
import { candidateFilter } from './candidateFilter';
import { isRefused, matchSite } from './matchSite';
import type { CriterionVerdict, MatchableSite, ReasonCode, Verdict } from './matchTypes';
import { rankSites } from './rankSites';
import { anyRequest, anySite } from './testing/arbitraries';
import { matchesFilter } from './testing/matchesFilter';

const hard = (criterion: Omit<Criterion, 'importance'>): { criteria: Criterion[] } => ({ criteria: [{ importance: 'hard', ...criterion }] });
const free = (facts: Partial<MatchableSite>): MatchableSite => ({ status: 'free', ...facts });
const findingOf = (criterion: Omit<Criterion, 'importance'>, facts: Partial<MatchableSite>) => {
  const finding = matchSite(hard(criterion), free(facts)).findings[1];
  return [finding?.verdict, finding?.reason.code];
};

describe('matchSite, one criterion', () => {
  it.each<[string, Omit<Criterion, 'importance'>, Partial<MatchableSite>, CriterionVerdict, ReasonCode]>([
    ['area in the range', { key: 'area', min: 10_000, max: 20_000 }, { areaM2: 15_000 }, 'fits', 'areaFits'],
    ['area a tenth short', { key: 'area', min: 10_000 }, { areaM2: 9000 }, 'fitsIf', 'areaSlightlySmall'],
    ['area more than a tenth short', { key: 'area', min: 10_000 }, { areaM2: 8999 }, 'doesNotFit', 'areaTooSmall'],
    ['area larger and divisible', { key: 'area', min: 10_000, max: 20_000 }, { areaM2: 90_000, divisibleFromM2: 5000 }, 'fits', 'areaDivisible'],
    ['area larger, parcels a tenth too large', { key: 'area', max: 20_000 }, { areaM2: 90_000, divisibleFromM2: 22_000 }, 'fitsIf', 'areaSlightlyLarge'],
    ['area larger and not divisible', { key: 'area', max: 20_000 }, { areaM2: 90_000, divisibleFromM2: 90_000 }, 'doesNotFit', 'areaTooLarge'],
    ['area larger, nobody knows whether divisible', { key: 'area', max: 20_000 }, { areaM2: 90_000 }, 'fitsIf', 'areaDivisionUnknown'],
    ['no area', { key: 'area', min: 10_000 }, {}, 'unknown', 'siteUnknown'],
    ['power today', { key: 'power', min: 5 }, { powerMw: 5 }, 'fits', 'enough'],
    ['power after the extension', { key: 'power', min: 5 }, { powerMw: 2, powerLaterMw: 10 }, 'fitsIf', 'later'],
    ['power too little even then', { key: 'power', min: 5 }, { powerMw: 2, powerLaterMw: 4 }, 'doesNotFit', 'tooLittle'],
    ['power too little, extension not asked', { key: 'power', min: 5 }, { powerMw: 2 }, 'unknown', 'laterUnknown'],
    ['price within the budget', { key: 'price', max: 9000 }, { priceCentsPerM2: 9000 }, 'fits', 'within'],
    ['price a tenth above', { key: 'price', max: 9000 }, { priceCentsPerM2: 9900 }, 'fitsIf', 'littleMore'],
    ['price far above', { key: 'price', max: 9000 }, { priceCentsPerM2: 20_000 }, 'doesNotFit', 'tooMuch'],
    ['price far above, but a guide value', { key: 'price', max: 9000 }, { priceCentsPerM2: 20_000, priceIsGuide: true }, 'fitsIf', 'guidePrice'],
    ['one of the tenures', { key: 'tenure', options: ['lease', 'leasehold'] }, { tenures: ['sale', 'leasehold'] }, 'fits', 'oneOffered'],
    ['none of the tenures', { key: 'tenure', options: ['lease'] }, { tenures: ['sale'] }, 'doesNotFit', 'noneOffered'],
    ['ready on the day', { key: 'availableBy', day: localDate('2027-06-30') }, { availableFrom: localDate('2027-06-30') }, 'fits', 'availableInTime'],
    ['ready a day late', { key: 'availableBy', day: localDate('2027-06-30') }, { availableFrom: localDate('2027-07-01') }, 'doesNotFit', 'availableLate'],
    ['plan being drawn up', { key: 'planInForce' }, { planState: 'drafting' }, 'fitsIf', 'planNotYet'],
    ['track at the boundary', { key: 'rail' }, { rail: 'connected' }, 'fits', 'connected'],
    ['track possible', { key: 'rail' }, { rail: 'possible' }, 'fitsIf', 'possible'],
    ['no track', { key: 'rail' }, { rail: 'none' }, 'doesNotFit', 'notConnected'],
    ['shifts not allowed', { key: 'operation24h' }, { operation24h: false }, 'doesNotFit', 'no'],
    [
      'contaminated ground is a hint',
      { key: 'hazards', options: ['contamination'] },
      { hazards: [{ hazard: 'contamination', state: 'present' }] },
      'fitsIf',
      'hazardsPresent',
    ],
    [
      'ground nobody surveyed',
      { key: 'hazards', options: ['contamination', 'flood'] },
      { hazards: [{ hazard: 'flood', state: 'clear' }] },
      'unknown',
      'hazardsUnknown',
    ],
    // BauNVO
    ['office in GE', { key: 'use', options: ['office'] }, { zoning: 'GE' }, 'fits', 'useInZoning'],
    ['office in GI', { key: 'use', options: ['office'] }, { zoning: 'GI' }, 'doesNotFit', 'useNotInZoning'],
    ['office in GI that the plan names', { key: 'use', options: ['office'] }, { zoning: 'GI', allowedUses: ['office', 'production'] }, 'fits', 'useInPlan'],
    ['retail in GE that the plan excludes', { key: 'use', options: ['retail'] }, { zoning: 'GE', allowedUses: ['production'] }, 'doesNotFit', 'useNotInPlan'],
    ['large-scale retail in GE', { key: 'use', options: ['largeRetail'] }, { zoning: 'GE' }, 'doesNotFit', 'useNotInZoning'],
    ['large-scale retail in MK', { key: 'use', options: ['largeRetail'] }, { zoning: 'MK' }, 'fits', 'useInZoning'],
    ['large-scale retail in SO', { key: 'use', options: ['largeRetail'] }, { zoning: 'SO' }, 'fitsIf', 'useConditional'],
    ['housing in GE', { key: 'use', options: ['housing'] }, { zoning: 'GE' }, 'doesNotFit', 'useNotInZoning'],
    ['housing in MU', { key: 'use', options: ['housing'] }, { zoning: 'MU' }, 'fits', 'useInZoning'],
    ['production and office in GI: the worse decides', { key: 'use', options: ['production', 'office'] }, { zoning: 'GI' }, 'doesNotFit', 'useNotInZoning'],
    ['considerable disturbance in GE', { key: 'nuisance', options: ['considerable'] }, { zoning: 'GE' }, 'doesNotFit', 'nuisanceTooHigh'],
    ['substantial disturbance in GE', { key: 'nuisance', options: ['substantial'] }, { zoning: 'GE' }, 'fitsIf', 'nuisanceConditional'],
    ['substantial disturbance in GI', { key: 'nuisance', options: ['substantial'] }, { zoning: 'GI' }, 'fits', 'nuisanceAllowed'],
    ['substantial disturbance in MI', { key: 'nuisance', options: ['substantial'] }, { zoning: 'MI' }, 'doesNotFit', 'nuisanceTooHigh'],
    [
      'the plan limits the disturbance in GI',
      { key: 'nuisance', options: ['considerable'] },
      { zoning: 'GI', nuisance: 'substantial' },
      'doesNotFit',
      'nuisanceTooHigh',
    ],
  ])('%s', (_, criterion, facts, verdict, code) => {
    expect(findingOf(criterion, facts)).toEqual([verdict, code]);
  });
});

describe('matchSite, the whole', () => {
  const roomy = free({ areaM2: 15_000, powerMw: 2, powerLaterMw: 3 });

  it.each<[Verdict, MatchableSite['status']]>([
    ['fits', 'free'],
    ['fitsIf', 'inNegotiation'],
    ['fitsIf', 'reserved'],
    ['doesNotFit', 'sold'],
    ['doesNotFit', 'notMarketable'],
  ])('%s when the site is %s', (verdict, status) => {
    expect(matchSite(hard({ key: 'area', min: 10_000 }), { ...roomy, status }).verdict).toBe(verdict);
  });

  it('does not let a wish shut a site out, but a must', () => {
    const area: Criterion = { key: 'area', importance: 'hard', min: 10_000 };
    const power = (importance: Criterion['importance']): Criterion => ({ key: 'power', importance, min: 5 });
    expect(matchSite({ criteria: [area, power('soft')] }, roomy).verdict).toBe('fits');
    expect(matchSite({ criteria: [area, power('unknown')] }, roomy).verdict).toBe('fitsIf');
    expect(matchSite({ criteria: [area, power('hard')] }, roomy).verdict).toBe('doesNotFit');
  });

  it('keeps a topic that nobody has asked about as unknown, without holding the site back', () => {
    const match = matchSite(
      {
        criteria: [
          { key: 'power', importance: 'unknown' },
          { key: 'area', importance: 'hard', min: 10_000 },
        ],
      },
      roomy,
    );
    expect(match.findings.map((finding) => [finding.key, finding.verdict])).toEqual([
      ['status', 'fits'],
      ['area', 'fits'],
      ['power', 'unknown'],
    ]);
    expect([match.verdict, match.unknowns]).toEqual(['fits', 1]);
  });

  it('says of an empty request at most that a site might fit', () => {
    expect(matchSite({ criteria: [] }, roomy).verdict).toBe('fitsIf');
  });
});

describe('matching, properties', () => {
  it('never counts unknown as fitting: a must that is unknown never leaves a site with "fits"', () => {
    fc.assert(
      fc.property(anyRequest, anySite, (request, site) => {
        const { findings, verdict } = matchSite(request, site);
        if (findings.some((finding) => finding.importance === 'hard' && finding.verdict !== 'fits')) expect(verdict).not.toBe('fits');
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing to praise in a site without facts', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { findings, verdict, softPoints } = matchSite(request, { status: 'free' });
        expect(findings.slice(1).every((finding) => finding.verdict === 'unknown')).toBe(true);
        expect([verdict, softPoints]).toEqual(['fitsIf', 0]);
      }),
    );
  });

  it('answers every criterion once, and unknown wherever the request has no value', () => {
    fc.assert(
      fc.property(anyRequest, anySite, (request, site) => {
        const { findings } = matchSite(request, site);
        expect(findings.map((finding) => finding.key).sort()).toEqual(['status', ...request.criteria.map((criterion) => criterion.key)].sort());
        expect(findings.filter((finding) => finding.asked && !hasValue(finding.asked)).every((finding) => finding.verdict === 'unknown')).toBe(true);
      }),
    );
  });

  it('ranks alike whatever the order of the input, by verdict first', () => {
    const sites = fc
      .array(fc.tuple(anySite, fc.nat()), { maxLength: 12 })
      .map((list) => list.map(([site, die], index) => ({ site: { ...site, id: String(index).padStart(3, '0') }, die })));
    fc.assert(
      fc.property(anyRequest, sites, (request, thrown) => {
        const list = thrown.map(({ site }) => site);
        const shuffled = [...thrown].sort((a, b) => a.die - b.die).map(({ site }) => site);
        const ranked = rankSites(request, list);
        expect(rankSites(request, shuffled).map(({ site }) => site.id)).toEqual(ranked.map(({ site }) => site.id));
        const verdicts = ranked.map(({ match }) => ['fits', 'fitsIf', 'doesNotFit'].indexOf(match.verdict));
        expect([...verdicts].sort((a, b) => a - b)).toEqual(verdicts);
      }),
    );
  });

  it('refuses early exactly what the whole verdict refuses', () => {
    fc.assert(
      fc.property(anyRequest, anySite, (request, site) => expect(isRefused(request, site)).toBe(matchSite(request, site).verdict === 'doesNotFit')),
      { numRuns: 2000 },
    );
  });

  it('prefilters without losing a site that the rules accept', () => {
    let lost = 0;
    let spared = 0;
    fc.assert(
      fc.property(anyRequest, anySite, (request, site) => {
        const passes = matchesFilter(candidateFilter(request), site);
        if (!passes) spared += 1;
        if (!passes && matchSite(request, site).verdict !== 'doesNotFit') lost += 1;
        expect(lost).toBe(0);
      }),
      { numRuns: 5000 },
    );
    expect(spared).toBeGreaterThan(1000);
  });
});
