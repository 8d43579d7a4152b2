export { confirmSignal, dismissSignal, resolveSignal } from './decideSignal';
export { recordSignal } from './recordSignal';
export type { SignalDecision, SignalRecord } from './SignalModel';
export { countSignals, listSignals, openSignalsOf, signalById, signalsByIds, signalsOfVisit, type SignalFilter, type SignalListRequest } from './signalQueries';
export { createSignal, decideSignal, type NewSignal, type SignalMove } from './signalWrites';
