import type { SiteFacts } from '@ortstreu/shared/site';
import { judged, SITE_UNKNOWN, type Judgement, type Rule } from './matchTypes';

/** A tenth more or less is a matter for a talk, not a reason to drop a site. */
const TOLERANCE = 0.1;

/** Limits of the tolerance, rounded up or down so that binary fractions never shut out the exact tenth. */
const lowest = (min: number): number => Math.floor(min * (1 - TOLERANCE) * 1e6) / 1e6;
const highest = (max: number): number => Math.ceil(max * (1 + TOLERANCE) * 1e6) / 1e6;

type NumberFact = { [Key in keyof SiteFacts]-?: NonNullable<SiteFacts[Key]> extends number ? Key : never }[keyof SiteFacts];

/** The site must have at least so much. */
export const atLeast = (fact: NumberFact): Rule => ({
  offered: (site) => site[fact] ?? null,
  judge: ({ min }, site) => {
    const [asked, offered] = [min ?? 0, site[fact]];
    if (offered == null) return SITE_UNKNOWN;
    if (offered >= asked) return judged('fits', 'enough', { asked, offered });
    return offered >= lowest(asked) ? judged('fitsIf', 'littleLess', { asked, offered }) : judged('doesNotFit', 'tooLittle', { asked, offered });
  },
  prefilter: ({ min }) => ({ $or: [{ [fact]: null }, { [fact]: { $gte: lowest(min ?? 0) } }] }),
});

/** The site must have at most so much, e.g. kilometres to the motorway. */
export const atMost = (fact: NumberFact): Rule => ({
  offered: (site) => site[fact] ?? null,
  judge: ({ max }, site) => {
    const [asked, offered] = [max ?? 0, site[fact]];
    if (offered == null) return SITE_UNKNOWN;
    if (offered <= asked) return judged('fits', 'within', { asked, offered });
    return offered <= highest(asked) ? judged('fitsIf', 'littleMore', { asked, offered }) : judged('doesNotFit', 'tooMuch', { asked, offered });
  },
  prefilter: ({ max }) => ({ $or: [{ [fact]: null }, { [fact]: { $lte: highest(max ?? 0) } }] }),
});

/** A price above the budget may still come down where it is only a guide value of the committee. */
export const budget = (fact: 'priceCentsPerM2' | 'rentCentsPerM2'): Rule => {
  const plain = atMost(fact);
  return {
    ...plain,
    judge: (criterion, site) => {
      const found = plain.judge(criterion, site);
      return found.verdict === 'doesNotFit' && site.priceIsGuide === true ? judged('fitsIf', 'guidePrice', found.reason.params) : found;
    },
    prefilter: ({ max }) => ({ $or: [{ [fact]: null }, { [fact]: { $lte: highest(max ?? 0) } }, { priceIsGuide: true }] }),
  };
};

/** Power today, or after the extension that the grid operator has named. */
export const power: Rule = {
  offered: (site) => site.powerMw ?? null,
  judge: ({ min }, site) => {
    const asked = min ?? 0;
    const [now, later] = [site.powerMw ?? null, site.powerLaterMw ?? null];
    if (now !== null && now >= asked) return judged('fits', 'enough', { asked, offered: now });
    if (later !== null && later >= asked) return judged('fitsIf', 'later', { asked, offered: now ?? 0, later });
    if (now === null) return SITE_UNKNOWN;
    return later === null
      ? judged('unknown', 'laterUnknown', { asked, offered: now })
      : judged('doesNotFit', 'tooLittle', { asked, offered: Math.max(now, later) });
  },
  prefilter: ({ min }) => ({ $or: [{ powerMw: null }, { powerLaterMw: null }, { powerMw: { $gte: min ?? 0 } }, { powerLaterMw: { $gte: min ?? 0 } }] }),
};

function largerThanAsked(offered: number, parcel: number | null, max: number, params: Record<string, number>): Judgement {
  if (parcel === null) return judged('fitsIf', 'areaDivisionUnknown', params);
  if (parcel < offered && parcel <= max) return judged('fits', 'areaDivisible', { ...params, parcel });
  return Math.min(parcel, offered) <= highest(max) ? judged('fitsIf', 'areaSlightlyLarge', params) : judged('doesNotFit', 'areaTooLarge', params);
}

/** The plot itself, or a part of it, must have the area that is asked for; a tenth more or less is negotiable. */
export const areaRule: Rule = {
  offered: (site) => site.areaM2 ?? null,
  judge: (criterion, site) => {
    const [min, max] = [criterion.min ?? 0, criterion.max ?? Number.POSITIVE_INFINITY];
    const [offered, parcel] = [site.areaM2, site.divisibleFromM2];
    if (offered == null) return SITE_UNKNOWN;
    const params = { offered, ...(criterion.min != null ? { min } : {}), ...(criterion.max != null ? { max } : {}) };
    if (offered < min) return offered >= lowest(min) ? judged('fitsIf', 'areaSlightlySmall', params) : judged('doesNotFit', 'areaTooSmall', params);
    if (offered <= max) return judged('fits', 'areaFits', params);
    return largerThanAsked(offered, parcel ?? null, max, params);
  },
  prefilter: ({ min, max }) => {
    const large = { $or: [{ areaM2: null }, { areaM2: { $gte: lowest(min ?? 0) } }] };
    if (max == null) return large;
    return {
      $and: [large, { $or: [{ areaM2: null }, { areaM2: { $lte: highest(max) } }, { divisibleFromM2: null }, { divisibleFromM2: { $lte: highest(max) } }] }],
    };
  },
};
