export { assignSignal } from './assignSignal';
export { confirmSignal, dismissSignal, reopenSignal, resolveSignal } from './decideSignal';
export { recordSignal } from './recordSignal';
export type { SignalDecision, SignalRecord } from './SignalModel';
export {
  countSignals,
  listSignals,
  openSignalsOf,
  signalById,
  signalsByIds,
  signalsOfVisit,
  signalsOfVisits,
  type SignalFilter,
  type SignalListRequest,
  type SignalPage,
} from './signalQueries';
export { createSignal, decideSignal, type NewSignal, type SignalMove } from './signalWrites';
