import type { AttentionLevel } from '@ortstreu/shared/company';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { AXES, SIGNAL_KINDS, signalKind } from '@ortstreu/shared/signal';
import type { Assessment, AxisPoints, Contribution, Indicator } from './assessment';
import type { AttentionFacts } from './attentionFacts';
import type { AttentionModel } from './attentionModel';
import { factContributions } from './factContributions';
import { signalContributions } from './signalContributions';

const isSignalKind = (indicator: Indicator): indicator is keyof typeof SIGNAL_KINDS => indicator in SIGNAL_KINDS;

/** Facts that lift to the highest level by themselves come first, also while a fresh red flag has no points yet. */
export const isAlwaysRed = (indicator: Indicator): boolean => isSignalKind(indicator) && signalKind(indicator).alwaysRed;

/** Space need and growing workforce are one reason of the model and count once, as do several signals of one kind. */
const reasonOf = (indicator: Indicator): Indicator => (indicator === 'workforceUp' ? 'spaceNeed' : indicator);

const lastsUntil = (contribution: Contribution): string => contribution.expiresOn ?? '9999';

/** Strongest first; of equal ones the lasting, then the latest, then by name, so that the order never depends on the input. */
const byStrength = (a: Contribution, b: Contribution): number =>
  Math.abs(b.points) - Math.abs(a.points) ||
  lastsUntil(b).localeCompare(lastsUntil(a)) ||
  (b.observedOn ?? '').localeCompare(a.observedOn ?? '') ||
  a.indicator.localeCompare(b.indicator) ||
  (a.signalId ?? '').localeCompare(b.signalId ?? '');

function oncePerReason(contributions: readonly Contribution[]): Contribution[] {
  const chosen = new Map<Indicator, Contribution>();
  // An open reason is preferred to a restricted one, so that nobody is told "confidential" where the office knows anyway.
  for (const contribution of [...contributions].sort((a, b) => Number(a.restricted ?? false) - Number(b.restricted ?? false) || byStrength(a, b))) {
    const reason = reasonOf(contribution.indicator);
    const before = chosen.get(reason);
    if (!before || Math.abs(contribution.points) > Math.abs(before.points)) chosen.set(reason, contribution);
  }
  return [...chosen.values()].sort((a, b) => Number(isAlwaysRed(b.indicator)) - Number(isAlwaysRed(a.indicator)) || byStrength(a, b));
}

function levelOf(urgency: number, axes: AxisPoints, contributions: readonly Contribution[], model: AttentionModel): AttentionLevel {
  if (contributions.some(({ indicator }) => isAlwaysRed(indicator))) return 'now';
  if (urgency >= model.thresholds.now) return 'now';
  if (urgency >= model.thresholds.talk) return 'talk';
  if (urgency >= model.thresholds.watch || axes.relationship >= model.relationshipLift) return 'watch';
  return 'calm';
}

/**
 * How urgently a company deserves a conversation, with every reason. Axes are plain sums of the contributions (binding
 * may be negative: an own site holds); urgency = crisis or growth, whichever is larger, plus binding, from 0 to 100.
 */
export function assessCompany(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Assessment {
  const contributions = oncePerReason([...signalContributions(facts, model, today), ...factContributions(facts, model, today)]);
  const axes: AxisPoints = { crisis: 0, growth: 0, binding: 0, relationship: 0 };
  for (const axis of AXES) axes[axis] = contributions.reduce((sum, entry) => (entry.axis === axis ? sum + entry.points : sum), 0);
  const urgency = Math.min(model.urgencyMaximum, Math.max(0, Math.max(axes.crisis, axes.growth) + axes.binding));
  return { axes, urgency, level: levelOf(urgency, axes, contributions, model), contributions, modelVersion: model.version };
}
