import { addBusinessDays, type FederalState, type LocalDate } from '@ortstreu/shared/kernel';
import { signalCounts, signalKind } from '@ortstreu/shared/signal';
import type { Contribution } from './assessment';
import type { AttentionFacts, SignalFact } from './attentionFacts';
import type { AttentionModel } from './attentionModel';

function pointsOf(signal: SignalFact, model: AttentionModel, today: LocalDate, state: FederalState): number {
  if (signal.kind !== 'redFlag') return model.signalPoints[signal.kind];
  const answerBy = addBusinessDays(signal.observedOn, model.redFlagAnswerWorkingDays, state);
  return today > answerBy ? model.signalPoints.redFlag : 0;
}

/** One contribution per signal that counts today. */
export function signalContributions(facts: AttentionFacts, model: AttentionModel, today: LocalDate): Contribution[] {
  return facts.signals
    .filter((signal) => signalCounts(signal, today))
    .map((signal) => ({
      indicator: signal.kind,
      axis: signalKind(signal.kind).axis,
      points: pointsOf(signal, model, today, facts.federalState),
      expiresOn: signal.expiresOn,
      source: signal.source,
      observedOn: signal.observedOn,
      signalId: signal.id,
      restricted: signal.restricted,
      evidence: signal.evidence,
      messageKey: `attention.reason.${signal.kind}`,
      params: { observedOn: signal.observedOn },
    }));
}
