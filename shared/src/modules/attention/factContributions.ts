import { addMonths, type LocalDate } from '@ortstreu/shared/kernel';
import { SIGNAL_KINDS, signalExpiresOn } from '@ortstreu/shared/signal';
import type { Contribution, FactIndicator } from './assessment';
import type { AttentionFacts } from './attentionFacts';
import type { AttentionModel } from './attentionModel';
import { headCountTrend } from './headCountTrend';

const PER_CENT = 100;

function headCountContribution(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Contribution[] {
  const trend = headCountTrend(facts.headCounts, today, model.headCount);
  if (!trend || Math.abs(trend.change) < model.headCount.change) return [];
  const indicator = trend.change < 0 ? 'workforceDown' : 'workforceUp';
  const expiresOn = signalExpiresOn(indicator, trend.to.on);
  if (expiresOn !== undefined && expiresOn < today) return [];
  return [
    {
      indicator,
      axis: SIGNAL_KINDS[indicator].axis,
      points: model.signalPoints[indicator],
      expiresOn,
      source: 'companyRecord',
      observedOn: trend.to.on,
      messageKey: `attention.reason.${indicator}Counted`,
      params: {
        percent: Math.round(Math.abs(trend.change) * PER_CENT),
        before: trend.from.count,
        beforeOn: trend.from.on,
        now: trend.to.count,
        nowOn: trend.to.on,
      },
    },
  ];
}

const standing = (indicator: Exclude<FactIndicator, 'noContact'>, model: AttentionModel): Contribution => ({
  indicator,
  axis: 'binding',
  points: model.factPoints[indicator],
  source: 'companyRecord',
  messageKey: `attention.reason.${indicator}`,
  params: {},
});

function premisesContributions(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Contribution[] {
  if (facts.tenure === 'owned') return [standing('ownsSite', model)];
  const found: Contribution[] = [];
  const ends = facts.leaseEndsOn;
  if (ends !== undefined && ends >= today && ends <= addMonths(today, 24)) {
    const indicator = ends <= addMonths(today, 12) ? 'leaseEndsWithin12Months' : 'leaseEndsWithin24Months';
    found.push({ ...standing(indicator, model), expiresOn: ends, params: { endsOn: ends } });
  }
  if (facts.multiTenant) found.push(standing('multiTenant', model));
  return found;
}

/** A company nobody ever spoke to counts only when it is a key company; otherwise an import would colour the whole town. */
function contactContribution(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Contribution[] {
  const key = facts.importance === 'A';
  const rule = key ? model.noContact.keyCompany : model.noContact.other;
  const contribution = { indicator: 'noContact', axis: 'relationship', points: rule.points, source: 'contactHistory' } as const;
  if (facts.lastContactOn === undefined) return key ? [{ ...contribution, messageKey: 'attention.reason.noContactYet', params: {} }] : [];
  if (addMonths(facts.lastContactOn, rule.months) > today) return [];
  return [
    { ...contribution, observedOn: facts.lastContactOn, messageKey: 'attention.reason.noContact', params: { since: facts.lastContactOn, months: rule.months } },
  ];
}

/** Reasons that follow from what is written down on the company and from the calendar. */
export function factContributions(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Contribution[] {
  return [
    ...headCountContribution(facts, model, today),
    ...premisesContributions(facts, model, today),
    ...(facts.decisionElsewhere ? [standing('decisionElsewhere', model)] : []),
    ...(facts.successionOpen ? [standing('successionOpen', model)] : []),
    ...contactContribution(facts, model, today),
  ];
}
