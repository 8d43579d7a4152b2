import { NUISANCES, ZONINGS, type Nuisance, type Use, type Zoning } from '@ortstreu/shared/site';
import { judged, SITE_UNKNOWN, type Rule, type Verdict } from './matchTypes';

/**
 * What the BauNVO (text of March 2022) admits in each type of area: in general, as an exception or by special designation (`fitsIf`),
 * or not. GE serves businesses that are not considerably disturbing, GI those not allowed elsewhere; offices are listed in GE but not in
 * GI; large-scale retail only in MK or a designated SO; housing in GE and GI only for supervisors and owners. A hint: the planning
 * office decides.
 */
const USE_IN_ZONING: Readonly<Record<Use, Partial<Record<Zoning, Verdict>>>> = {
  production: { WB: 'fitsIf', MD: 'fitsIf', MDW: 'fitsIf', MI: 'fitsIf', MU: 'fitsIf', MK: 'fitsIf', GE: 'fits', GI: 'fits', SO: 'fitsIf' },
  logistics: { MI: 'fitsIf', MU: 'fitsIf', MK: 'fitsIf', GE: 'fits', GI: 'fits', SO: 'fitsIf' },
  craft: {
    WS: 'fitsIf',
    WR: 'fitsIf',
    WA: 'fits',
    WB: 'fits',
    MD: 'fits',
    MDW: 'fits',
    MI: 'fits',
    MU: 'fits',
    MK: 'fits',
    GE: 'fits',
    GI: 'fits',
    SO: 'fitsIf',
  },
  office: { WA: 'fitsIf', WB: 'fitsIf', MD: 'fitsIf', MDW: 'fitsIf', MI: 'fits', MU: 'fits', MK: 'fits', GE: 'fits', SO: 'fitsIf' },
  laboratory: { MI: 'fitsIf', MU: 'fitsIf', MK: 'fitsIf', GE: 'fits', GI: 'fits', SO: 'fitsIf' },
  dataCentre: { MU: 'fitsIf', MK: 'fitsIf', GE: 'fits', GI: 'fits', SO: 'fitsIf' },
  retail: {
    WS: 'fitsIf',
    WR: 'fitsIf',
    WA: 'fitsIf',
    WB: 'fits',
    MD: 'fits',
    MDW: 'fits',
    MI: 'fits',
    MU: 'fits',
    MK: 'fits',
    GE: 'fitsIf',
    GI: 'fitsIf',
    SO: 'fitsIf',
  },
  largeRetail: { MK: 'fits', SO: 'fitsIf' },
  housing: { WS: 'fits', WR: 'fits', WA: 'fits', WB: 'fits', MD: 'fits', MDW: 'fits', MI: 'fits', MU: 'fits', MK: 'fitsIf', SO: 'fitsIf' },
};

/** The greatest disturbance an area bears: certainly, and at most after a look at the single case. */
const NUISANCE_IN_ZONING: Readonly<Record<Zoning, { certain: Nuisance | null; possible: Nuisance | null }>> = {
  WS: { certain: null, possible: 'none' },
  WR: { certain: null, possible: 'none' },
  WA: { certain: null, possible: 'none' },
  WB: { certain: 'none', possible: 'none' },
  MD: { certain: 'notSubstantial', possible: 'notSubstantial' },
  MDW: { certain: 'notSubstantial', possible: 'notSubstantial' },
  MI: { certain: 'notSubstantial', possible: 'notSubstantial' },
  MU: { certain: 'notSubstantial', possible: 'notSubstantial' },
  MK: { certain: 'notSubstantial', possible: 'notSubstantial' },
  GE: { certain: 'notSubstantial', possible: 'substantial' },
  GI: { certain: 'considerable', possible: 'considerable' },
  SO: { certain: null, possible: 'considerable' },
};

export const useInZoning = (use: Use, zoning: Zoning): Verdict => USE_IN_ZONING[use][zoning] ?? 'doesNotFit';

const rank = (nuisance: Nuisance | null): number => (nuisance === null ? -1 : NUISANCES.indexOf(nuisance));

/** What the zoning alone says to a degree of disturbance. */
export function nuisanceInZoning(nuisance: Nuisance, zoning: Zoning): Verdict {
  const { certain, possible } = NUISANCE_IN_ZONING[zoning];
  if (rank(nuisance) <= rank(certain)) return 'fits';
  return rank(nuisance) <= rank(possible) ? 'fitsIf' : 'doesNotFit';
}

const usesOf = (options: string[] | null | undefined): Use[] => (options ?? []) as Use[];
const nuisanceOf = (options: string[] | null | undefined): Nuisance => (options?.[0] ?? 'none') as Nuisance;
const ORDER: readonly Verdict[] = ['doesNotFit', 'fitsIf', 'fits'];

/** Every use that is wanted must be possible; what the plan names for this very site outranks the zoning. */
export const useRule: Rule = {
  offered: (site) => ((site.allowedUses ?? []).length > 0 ? (site.allowedUses ?? null) : (site.zoning ?? null)),
  judge: ({ options }, site) => {
    const uses = usesOf(options);
    const allowed = site.allowedUses ?? [];
    if (allowed.length > 0) {
      const missing = uses.filter((use) => !allowed.includes(use));
      return missing.length > 0 ? judged('doesNotFit', 'useNotInPlan', { uses: missing }) : judged('fits', 'useInPlan', { uses });
    }
    const { zoning } = site;
    if (zoning == null) return SITE_UNKNOWN;
    const worst = ORDER.find((verdict) => uses.some((use) => useInZoning(use, zoning) === verdict)) ?? 'fits';
    const concerned = uses.filter((use) => useInZoning(use, zoning) === worst);
    const code = worst === 'fits' ? 'useInZoning' : worst === 'fitsIf' ? 'useConditional' : 'useNotInZoning';
    return judged(worst, code, { uses: concerned, zoning });
  },
  prefilter: ({ options }) => {
    const uses = usesOf(options);
    const zonings = ZONINGS.filter((zoning) => uses.every((use) => useInZoning(use, zoning) !== 'doesNotFit'));
    return { $or: [{ allowedUses: { $all: uses } }, { 'allowedUses.0': { $exists: false }, zoning: { $in: [null, ...zonings] } }] };
  },
};

/** The disturbance that is wanted against what the plan or else the zoning bears. */
export const nuisanceRule: Rule = {
  offered: (site) => site.nuisance ?? site.zoning ?? null,
  judge: ({ options }, site) => {
    const asked = nuisanceOf(options);
    if (site.nuisance != null) {
      const params = { nuisance: asked, offeredNuisance: site.nuisance };
      return rank(asked) <= rank(site.nuisance) ? judged('fits', 'nuisanceAllowed', params) : judged('doesNotFit', 'nuisanceTooHigh', params);
    }
    if (site.zoning == null) return SITE_UNKNOWN;
    const verdict = nuisanceInZoning(asked, site.zoning);
    const code = verdict === 'fits' ? 'nuisanceAllowed' : verdict === 'fitsIf' ? 'nuisanceConditional' : 'nuisanceTooHigh';
    return judged(verdict, code, { nuisance: asked, zoning: site.zoning });
  },
  prefilter: ({ options }) => {
    const asked = nuisanceOf(options);
    const zonings = ZONINGS.filter((zoning) => nuisanceInZoning(asked, zoning) !== 'doesNotFit');
    return {
      $or: [{ nuisance: { $in: NUISANCES.filter((nuisance) => rank(nuisance) >= rank(asked)) } }, { nuisance: null, zoning: { $in: [null, ...zonings] } }],
    };
  },
};
