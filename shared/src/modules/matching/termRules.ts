import type { Connection, Hazard, SiteFacts } from '@ortstreu/shared/site';
import { judged, SITE_UNKNOWN, type Rule } from './matchTypes';

type FactOf<Value> = {
  [Key in keyof SiteFacts]-?: NonNullable<SiteFacts[Key]> extends Value ? (Value extends NonNullable<SiteFacts[Key]> ? Key : never) : never;
}[keyof SiteFacts];

/** The site must have it. */
export const flag = (fact: FactOf<boolean>): Rule => ({
  offered: (site) => site[fact] ?? null,
  judge: (_, site) => (site[fact] == null ? SITE_UNKNOWN : site[fact] ? judged('fits', 'yes') : judged('doesNotFit', 'no')),
  prefilter: () => ({ [fact]: { $in: [null, true] } }),
});

/** The site must be connected; a connection that can be laid fits under that condition. */
export const connection = (fact: FactOf<Connection>): Rule => ({
  offered: (site) => site[fact] ?? null,
  judge: (_, site) => {
    if (site[fact] == null) return SITE_UNKNOWN;
    if (site[fact] === 'connected') return judged('fits', 'connected');
    return site[fact] === 'possible' ? judged('fitsIf', 'possible') : judged('doesNotFit', 'notConnected');
  },
  prefilter: () => ({ [fact]: { $ne: 'none' } }),
});

/** One of the wanted options must be offered. */
export const anyOf = (fact: 'zoning' | 'voltage'): Rule => ({
  offered: (site) => site[fact] ?? null,
  judge: ({ options }, site) => {
    const offered = site[fact];
    if (offered == null) return SITE_UNKNOWN;
    return (options ?? []).includes(offered) ? judged('fits', 'oneOffered', { offered }) : judged('doesNotFit', 'noneOffered', { offered });
  },
  prefilter: ({ options }) => ({ [fact]: { $in: [null, ...(options ?? [])] } }),
});

/** Sale, lease or leasehold: one of the wanted forms must be among the offered. */
export const tenure: Rule = {
  offered: (site) => site.tenures ?? null,
  judge: ({ options }, site) => {
    const offered = site.tenures ?? [];
    if (offered.length === 0) return SITE_UNKNOWN;
    return offered.some((form) => (options ?? []).includes(form))
      ? judged('fits', 'oneOffered', { offered })
      : judged('doesNotFit', 'noneOffered', { offered });
  },
  prefilter: ({ options }) => ({ $or: [{ 'tenures.0': { $exists: false } }, { tenures: { $in: options ?? [] } }] }),
};

/** The site must be ready by the day. */
export const availableBy: Rule = {
  offered: (site) => site.availableFrom ?? null,
  judge: ({ day }, site) => {
    if (site.availableFrom == null || day == null) return SITE_UNKNOWN;
    const params = { asked: day, offered: site.availableFrom };
    return site.availableFrom <= day ? judged('fits', 'availableInTime', params) : judged('doesNotFit', 'availableLate', params);
  },
  prefilter: ({ day }) => ({ $or: [{ availableFrom: null }, { availableFrom: { $lte: day } }] }),
};

/** A local plan in force. One that is being drawn up fits if it comes in time; nothing at all does not. */
export const planInForce: Rule = {
  offered: (site) => site.planState ?? null,
  judge: (_, site) => {
    if (site.planState == null) return SITE_UNKNOWN;
    if (site.planState === 'inForce') return judged('fits', 'planInForce');
    return site.planState === 'none' ? judged('doesNotFit', 'planMissing') : judged('fitsIf', 'planNotYet', { planState: site.planState });
  },
  prefilter: () => ({ planState: { $ne: 'none' } }),
};

/** Nothing in or over the ground may stand in the way. What is there is a condition for a talk and never shuts a site out. */
export const hazards: Rule = {
  offered: (site) => (site.hazards ?? []).filter((entry) => entry.state !== 'clear').map((entry) => entry.hazard),
  judge: ({ options }, site) => {
    const asked = (options ?? []) as Hazard[];
    const stateOf = (hazard: Hazard) => site.hazards?.find((entry) => entry.hazard === hazard)?.state ?? null;
    const found = asked.filter((hazard) => ['suspected', 'present'].includes(stateOf(hazard) ?? ''));
    if (found.length > 0) return judged('fitsIf', 'hazardsPresent', { hazards: found });
    const open = asked.filter((hazard) => stateOf(hazard) === null);
    return open.length > 0 ? judged('unknown', 'hazardsUnknown', { hazards: open }) : judged('fits', 'hazardsClear');
  },
};

export const funding: Rule = {
  offered: (site) => site.fundingPercent ?? null,
  judge: (_, site) =>
    site.fundingPercent == null
      ? SITE_UNKNOWN
      : site.fundingPercent > 0
        ? judged('fits', 'enough', { offered: site.fundingPercent })
        : judged('doesNotFit', 'no'),
  prefilter: () => ({ $or: [{ fundingPercent: null }, { fundingPercent: { $gt: 0 } }] }),
};
