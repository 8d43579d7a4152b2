import { addMonths, type LocalDate } from '@ortstreu/shared/kernel';
import type { SignalStatus, Certainty } from './signal';
import { signalKind, type SignalKind } from './signalKinds';

/** The last day on which an observation counts; undefined while only a person can end it. */
export function signalExpiresOn(kind: SignalKind, observedOn: LocalDate): LocalDate | undefined {
  const { expiry } = signalKind(kind);
  return expiry === 'untilResolved' ? undefined : addMonths(observedOn, expiry.months);
}

export interface SignalState {
  status: SignalStatus;
  certainty: Certainty;
  observedOn: LocalDate;
  expiresOn?: LocalDate | undefined;
}

/** A rumour counts only once a person has confirmed it; everything else counts until it is dismissed, resolved or faded. */
export function signalCounts(signal: SignalState, today: LocalDate): boolean {
  if (signal.status === 'dismissed' || signal.status === 'resolved') return false;
  if (signal.status === 'new' && signal.certainty === 'rumour') return false;
  return signal.observedOn <= today && (signal.expiresOn === undefined || today <= signal.expiresOn);
}
